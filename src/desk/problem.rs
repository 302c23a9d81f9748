//! Why there is no page, and what is answered instead.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, html};

/// Why there is no page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Problem {
    /// There is no such thing.
    Missing,
    /// The visitor may not.
    Forbidden,
    /// The work broke off.
    BrokeOff,
    /// Too much is asked at once.
    Busy,
    /// The folder cannot be read at all, as the first page says.
    Closed,
    /// What was sent is larger than the desk takes.
    TooLarge,
    /// What was sent has no room on this computer.
    NoRoom,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let (status, said, english) = match self {
            Self::Missing => (
                StatusCode::NOT_FOUND,
                "Không có trang này.",
                "There is no such page.",
            ),
            Self::Forbidden => (
                StatusCode::FORBIDDEN,
                "Tài khoản này không được làm việc ấy.",
                "This account may not do that.",
            ),
            Self::BrokeOff => (
                StatusCode::INTERNAL_SERVER_ERROR,
                "Chương trình gặp lỗi ở việc này; các việc khác không bị ảnh hưởng. Xin báo cho người phát triển.",
                "The program failed at this; nothing else was touched. Please tell its developers.",
            ),
            Self::Busy => (
                StatusCode::SERVICE_UNAVAILABLE,
                "Đang có quá nhiều việc cùng lúc. Xin thử lại sau ít giây.",
                "Too much is going on at once. Please try again in a few seconds.",
            ),
            Self::Closed => (
                StatusCode::SERVICE_UNAVAILABLE,
                "Chưa đọc được dữ liệu: sổ văn bản hoặc mẫu không dùng được, trang Việc cần làm nói vì sao. Chưa có gì bị thay đổi.",
                "The data cannot be read: the register or the templates are amiss, and the page To do says why. Nothing was changed.",
            ),
            Self::TooLarge => (
                StatusCode::PAYLOAD_TOO_LARGE,
                "Tệp quá lớn: mỗi lần gửi nhiều nhất 20 MB, bản sao của cả thư mục nhiều nhất 2 GB. Chưa nhận gì.",
                "Too large: at most 20 MB at once, and 2 GB for a copy of the whole folder. Nothing was taken.",
            ),
            Self::NoRoom => (
                StatusCode::INSUFFICIENT_STORAGE,
                "Máy của bàn làm việc hết chỗ trên ổ đĩa, hoặc không ghi được tệp tạm. Chưa nhận gì; xóa bớt tệp rồi gửi lại.",
                "The desk's computer has no room on its disk, or cannot write there. Nothing was taken; make room and send it again.",
            ),
        };
        let page = html! {
            (DOCTYPE)
            html lang="vi" {
                head {
                    meta charset="utf-8";
                    title { (said) }
                    link rel="stylesheet" href="/tinh/desk.css";
                }
                body.bare { main { h1 { (said) } p lang="en" { (english) } p { a href="/" { "Về đầu trang" } } } }
            }
        };
        (status, page).into_response()
    }
}
