//! A file that somebody brings: is it what the register keeps?

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::{Markup, html};

use super::words::{happened, not_judged, signature};
use super::{book_page, with_books};
use crate::desk::files::Upload;
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Desk, Shared, faults};
use crate::pipeline::{
    BroughtFile, Done, IssuedReceipt, OpenFolder, Recognised, issued_receipt, recognise, vouched,
};

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/so/kiem-tra", get(shown).post(brought))
}

/// What a file came to.
enum Found {
    /// It was looked for among the kept files.
    File(Recognised, Option<Box<IssuedReceipt>>),
    /// It is a receipt, and the register has it.
    Receipt(Box<IssuedReceipt>),
}

async fn shown(State(desk): State<Shared>, visitor: Visitor) -> Markup {
    whole(&desk, &visitor, &html! {})
}

async fn brought(State(desk): State<Shared>, visitor: Visitor, form: Upload) -> Result<Response, Problem> {
    let Some((name, bytes)) = form.file else {
        let said =
            html! { p.field-fault role="alert" { (desk.say("Chưa chọn tệp nào.", "No file was chosen.")) } };
        let page = whole(&desk, &visitor, &said);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let file = BroughtFile { name, bytes };
    let named = file.name.clone();
    let work = move |folder: &mut OpenFolder| found(folder, &file);
    let done = desk.office.ask(&visitor, work).await?;
    let said = html! {
        (faults::list(&desk, &done.report, &done.sources))
        @match &done.answer {
            Some(found) => (answer(&desk, &named, found)),
            None if !done.report.has_errors() => p { (desk.say(
                "Sổ chưa có văn bản nào.", "Nothing has been issued yet.",
            )) },
            None => {},
        }
    };
    let page = whole(&desk, &visitor, &said);
    let known = done.answer.is_some_and(|found| found.is_known());
    let status = if known {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok((status, page).into_response())
}

fn found(folder: &mut OpenFolder, file: &BroughtFile) -> Done<Found> {
    if !file.name.to_lowercase().ends_with(".json") {
        return with_books(folder, |opened, session| {
            let recognised = recognise(&file.bytes, opened, session)?;
            let receipt = match &recognised {
                Recognised::Kept { row, .. } | Recognised::Continued { row, .. } => {
                    issued_receipt(*row, opened, session)
                }
                Recognised::Unknown => None,
            };
            Some(Found::File(recognised, receipt.map(Box::new)))
        });
    }
    with_books(folder, |opened, session| {
        let receipt = vouched(file, opened, session)?;
        Some(Found::Receipt(Box::new(receipt)))
    })
}

impl Found {
    /// Whether the register knows the file.
    fn is_known(&self) -> bool {
        !matches!(self, Self::File(Recognised::Unknown, _))
    }
}

fn whole(desk: &Desk, visitor: &Visitor, said: &Markup) -> Markup {
    let title = desk.say("Kiểm tra một tệp", "Check a file");
    let body = html! {
        (said)
        form.card method="post" action="/so/kiem-tra" enctype="multipart/form-data" {
            p { (desk.say(
                "Thả một tệp PDF, Word hay biên nhận: chương trình cho biết đó có đúng là tệp mà sổ đang giữ không, và văn bản ấy còn hiệu lực không. Tệp không được lưu lại.",
                "Drop a PDF, a Word file or a receipt: this tells whether it is what the register keeps, and whether the paper is in force. The file is not kept.",
            )) }
            label for="file" { (desk.say("Tệp cần kiểm tra", "File")) }
            input #file type="file" name="file" accept=".pdf,.docx,.json";
            p { button.main { (desk.say("Kiểm tra", "Check")) } }
        }
        p { a href="/so" { (desk.say("Về sổ sách", "Back to the books")) } }
    };
    book_page(desk, visitor, title, &body)
}

fn answer(desk: &Desk, named: &str, found: &Found) -> Markup {
    match found {
        Found::File(Recognised::Unknown, _) => html! {
            section.card {
                h2 { (named) }
                p { strong { (desk.say(
                    "Không phải tệp nào mà sổ đang giữ.",
                    "None of the files that the register keeps.",
                )) } }
                p { (desk.say(
                    "Tệp chưa từng được ban hành từ sổ này, hoặc đã bị sửa, lưu lại sau khi ban hành: chỉ cần một byte khác.",
                    "It was never issued from this register, or was changed or saved again since: one byte is enough.",
                )) }
            }
        },
        Found::File(recognised, receipt) => html! {
            section.card {
                h2 { (named) }
                (very_file(desk, recognised))
                @if let Some(receipt) = receipt { (standing(desk, receipt)) }
            }
        },
        Found::Receipt(receipt) => html! {
            section.card {
                h2 { (named) }
                p { strong { (desk.say(
                    "Biên nhận khớp với sổ.",
                    "The receipt agrees with the register.",
                )) } }
                (standing(desk, receipt))
            }
        },
    }
}

fn very_file(desk: &Desk, recognised: &Recognised) -> Markup {
    match recognised {
        Recognised::Continued {
            following,
            signatures,
            ..
        } => html! {
            p { strong { (desk.say(
                format!("Phần đầu đúng từng byte là tệp mà sổ đang giữ; sau đó có ghi thêm {following} byte."),
                format!("It begins, byte by byte, with what the register keeps; {following} bytes follow."),
            )) } }
            @if !signatures.is_empty() {
                ul { @for one in signatures { li { (signature(desk, one)) } } }
                p.help { (not_judged(desk)) }
            }
        },
        Recognised::Kept { .. } | Recognised::Unknown => html! {
            p { strong { (desk.say(
                "Đúng từng byte là tệp mà sổ đang giữ.",
                "Byte by byte what the register keeps.",
            )) } }
        },
    }
}

/// Of which paper, and whether that is in force.
fn standing(desk: &Desk, receipt: &IssuedReceipt) -> Markup {
    let number = receipt.number.as_deref().unwrap_or("–");
    html! {
        p {
            a href={ "/so/" (receipt.row) } { (receipt.title) }
            ", " (desk.say("số", "number")) " " (number) ", " (receipt.date.in_words()) ". "
            @if receipt.in_force { (desk.say("Văn bản còn hiệu lực.", "The paper is in force.")) }
            @else { strong { (desk.say("Văn bản không còn hiệu lực.", "The paper is no longer in force.")) } }
        }
        @if !receipt.since.is_empty() {
            ul { @for after in &receipt.since { li { (happened(desk, after)) } } }
        }
    }
}
