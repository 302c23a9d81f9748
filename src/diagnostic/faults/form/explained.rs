//! What `thidua explain` says of these faults.

use super::FormCode;
use crate::diagnostic::{Explanation, Language};

impl FormCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::OutOfRange => Explanation {
                what: language.say("Số nằm ngoài khoảng cho phép", "A value outside the allowed range"),
                why: language.say(
                    "Nghị định quy định khoảng của lề, cỡ chữ, giãn dòng; vài tỷ lệ khác chương trình cũng giới hạn. Ngoài khoảng là sai.",
                    "The decree gives ranges for margins, sizes and spacing, and some shares have theirs; outside them it is wrong.",
                ),
                example: "margin_left_mm: 25 (30–35)",
                action: language.say(
                    "Sửa giá trị vào trong khoảng mà thông báo nêu.",
                    "Correct the value into the range that the message gives.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Phụ lục I",
                    "Decree 30/2020/ND-CP, Annex I",
                )),
            },
            Self::HeadingTooWide => Explanation {
                what: language.say(
                    "Dòng tiêu đề không vừa một dòng",
                    "A line of the heading that does not fit",
                ),
                why: language.say(
                    "Quốc hiệu và tiêu ngữ, địa danh đứng trên một dòng; chương trình đã thử cỡ chữ nhỏ nhất nghị định cho phép.",
                    "The national title and the place line stand on one line; the smallest sizes of the decree were tried.",
                ),
                example: "Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026",
                action: language.say(
                    "Rút ngắn địa danh hoặc tên cơ quan; hoặc chia tên cơ quan thành nhiều dòng.",
                    "Shorten the place or the name; or break the body's name into several lines.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Phụ lục I",
                    "Decree 30/2020/ND-CP, Annex I",
                )),
            },
            Self::PartsDisagree => Explanation {
                what: language.say(
                    "Văn bản và mẫu không khớp phần ký hoặc kính gửi",
                    "Paper and template disagree on a part",
                ),
                why: language.say(
                    "Dữ liệu có mà mẫu không đặt thì mất người ký, mất nơi gửi; mẫu có chỗ mà dữ liệu không có thì in chỗ trống.",
                    "Given and not placed, a signature or addressee is lost; placed and not given, a blank is printed.",
                ),
                example: "addressees: … ↔ <addressees/>",
                action: language.say(
                    "Thêm phần tử vào mẫu hoặc khóa vào papers.yaml; hoặc bỏ cái thừa.",
                    "Add the element to the template or the key to papers.yaml; or delete the one too many.",
                ),
                basis: None,
            },
            Self::NoSuchArticle => Explanation {
                what: language.say(
                    "Trích sao điều không có",
                    "An excerpt of an article that the paper does not have",
                ),
                why: language.say(
                    "Bản trích sao phải đúng phần của bản gốc.",
                    "An excerpt has to be a part of its original.",
                ),
                example: language.say(
                    "excerpt: [5] (bản gốc có 4 Điều)",
                    "excerpt: [5] (the original has 4 articles)",
                ),
                action: language.say(
                    "Sửa `excerpt` theo số điều của văn bản được sao.",
                    "Correct `excerpt` by the articles of the copied paper.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 25",
                    "Decree 30/2020/ND-CP, article 25",
                )),
            },
            Self::NoSuchRow => Explanation {
                what: language.say(
                    "Trích sao cho người không có tên",
                    "An excerpt for someone whom the paper does not name",
                ),
                why: language.say(
                    "Bản trích sao cho một đơn vị, một người in các dòng của họ trong danh sách đã ban hành; không có dòng nào thì không có gì để trích.",
                    "An excerpt for someone has their rows of the issued list; without a row there is nothing to copy.",
                ),
                example: language.say(
                    "excerpt_for: [khu-pho-9] (danh sách không có ai của khu phố 9)",
                    "excerpt_for: [khu-pho-9] (nobody of khu-pho-9 is on the list)",
                ),
                action: language.say(
                    "Sửa `excerpt_for`. Nếu văn bản ban hành bằng mẫu riêng, hàng của danh sách trong mẫu phải ghi `about=\"{{ row.id }}\"`.",
                    "Mend `excerpt_for`. If the paper was issued by a template of your own, the rows of its list need `about=\"{{ row.id }}\"`.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 25",
                    "Decree 30/2020/ND-CP, article 25",
                )),
            },
            Self::ListLeftOut => Explanation {
                what: language.say(
                    "Trích sao thiếu danh sách",
                    "An excerpt without its list",
                ),
                why: language.say(
                    "Điều được trích dẫn đến danh sách kèm theo; không có dòng nào thì bản trích sao không nói ai được khen.",
                    "The copied article points to the attached list; without a row the excerpt does not say who is awarded.",
                ),
                example: language.say(
                    "excerpt: [1, 3] (Điều 1: “… có danh sách kèm theo”)",
                    "excerpt: [1, 3] (article 1 points to the attached list)",
                ),
                action: language.say(
                    "Thêm `excerpt_for: [khu-pho-2]` với mã đơn vị hoặc người nhận; hoặc bỏ Điều ấy khỏi `excerpt`.",
                    "Add `excerpt_for: [khu-pho-2]` with the ids of units or awardees; or take that article out of `excerpt`.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 25",
                    "Decree 30/2020/ND-CP, article 25",
                )),
            },
            Self::NotIssued => Explanation {
                what: language.say(
                    "Biểu mẫu điền tay không ban hành",
                    "A form that is filled in by hand is not issued",
                ),
                why: language.say(
                    "Phiếu bầu, bản đăng ký do người khác điền và ký; chúng không có số, không vào sổ.",
                    "Ballots and registrations are filled in and signed by others; they have no number and no line in the register.",
                ),
                example: "thidua issue phieu-bau",
                action: language.say(
                    "Lập bằng `thidua build`, in rồi điền; bản đã điền lưu trong hồ sơ.",
                    "Make it with `thidua build`, print it and fill it in; keep the filled ones in the dossier.",
                ),
                basis: None,
            },
            Self::FormsDoNotFit => Explanation {
                what: language.say(
                    "Nhiều bản trên một trang không đủ chỗ",
                    "More forms on a page than it can hold",
                ),
                why: language.say(
                    "Bản bị cắt đôi qua hai trang thì không phát cho người bầu được.",
                    "A form cut in two by a page cannot be handed out.",
                ),
                example: "per_page: 4",
                action: language.say(
                    "Giảm `per_page`, hoặc bỏ khóa này để mỗi bản một tờ.",
                    "Lower `per_page`, or remove it for one form a sheet.",
                ),
                basis: None,
            },
            Self::TableTooWide => Explanation {
                what: language.say("Bảng rộng hơn trang giấy", "A table wider than the sheet"),
                why: language.say(
                    "Không chữ, số nào được tràn khỏi ô; chương trình đã dùng cỡ chữ nhỏ và thử chia bảng.",
                    "No word or figure runs over its cell; the smaller size and a parting of the table were tried.",
                ),
                example: "123.456.789.012.345.678",
                action: language.say(
                    "Rút ngắn chữ, số dài nhất của bảng; hoặc bớt cột trong mẫu.",
                    "Shorten the table's longest words or figures; or take columns out of the template.",
                ),
                basis: None,
            },
            Self::WrongArticle => Explanation {
                what: language.say(
                    "Nơi nhận ghi điều không phải điều cuối",
                    "Recipients name an article that is not the last",
                ),
                why: language.say(
                    "“Như Điều …” trong nơi nhận chỉ đến điều thi hành, là điều cuối của quyết định; bớt một điều mà quên sửa là chỉ sai.",
                    "The recipients' line points to the article of execution, the decision's last; after an article is taken away it points to the wrong one.",
                ),
                example: "Như Điều 4 → Như Điều",
                action: language.say(
                    "Ghi `Như Điều` không kèm số; chương trình tự điền.",
                    "Write it without a number; the program fills it in.",
                ),
                basis: None,
            },
            Self::UnitOfOtherFormat => Explanation {
                what: language.say(
                    "Biểu mẫu có Quốc hiệu lập cho đơn vị của Đảng hoặc Đoàn",
                    "A form with the State's head for a unit of the Party or the Youth Union",
                ),
                why: language.say(
                    "Bản đăng ký là văn bản của đơn vị; văn bản của Đảng, của Đoàn có tiêu đề riêng, không in Quốc hiệu.",
                    "A registration is the unit's paper; papers of the Party and of the Youth Union have another head than the State's.",
                ),
                example: "units: [{id: doan, name: Đoàn Thanh niên …}]",
                action: language.say(
                    "Ghi mã đơn vị vào `except` của văn bản ở papers.yaml, đơn vị tự soạn; hoặc ghi `heading` của đơn vị.",
                    "Write the unit's id in `except` of the paper in papers.yaml, so that it writes its own; or its `heading`.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 2",
                    "Nghi dinh 30/2020, article 2",
                )),
            },
            Self::OtherFormat => Explanation {
                what: language.say(
                    "Văn bản của tổ chức Đảng hoặc Đoàn",
                    "A paper of the Party or the Youth Union",
                ),
                why: language.say(
                    "Văn bản của Đảng, của Đoàn có thể thức riêng: tiêu đề khác Quốc hiệu, ký hiệu và chỗ ký khác. Chương trình mới có thể thức của cơ quan nhà nước nên không làm, thay vì làm ra văn bản trông đúng mà sai.",
                    "Their papers have formats of their own: another head than the State's, other symbols and signatures. The program has only the State's, and makes nothing instead of something that looks right and is wrong.",
                ),
                example: "heading: ĐẢNG ỦY PHƯỜNG …",
                action: language.say(
                    "Soạn văn bản này bằng phần mềm khác; bỏ nó khỏi `papers.yaml`. Văn bản của cơ quan nhà nước gửi Đảng ủy, Đoàn phường thì vẫn làm bình thường.",
                    "Write that paper elsewhere and take it out of `papers.yaml`. Papers of the State that go to such a body are made as usual.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 2",
                    "Nghi dinh 30/2020, article 2",
                )),
            },
        }
    }
}
