//! What `thidua explain` says of these faults.

use super::TemplateCode;
use crate::diagnostic::{Explanation, Language};

impl TemplateCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::NoTemplate => Explanation {
                what: language.say("Loại văn bản chưa có mẫu", "A kind without a template"),
                why: language.say(
                    "Lời văn nằm trong mẫu; không có mẫu thì không có gì để viết.",
                    "The template holds the words; without it there is nothing to write.",
                ),
                example: "templates/papers/quyet-dinh-rieng.xml",
                action: language.say(
                    "Tạo tệp mẫu trong thư mục làm việc (docs/mau-van-ban.md), hoặc bỏ văn bản này khỏi papers.yaml.",
                    "Create the template in the working folder (docs/mau-van-ban.md), or take the paper out of papers.yaml.",
                ),
                basis: None,
            },
            Self::Syntax => Explanation {
                what: language.say("Mẫu sai cú pháp Tera", "The template is not valid Tera"),
                why: language.say(
                    "Tera điền dữ liệu vào mẫu; thẻ mở không đóng thì không biết phần nào lặp, phần nào có điều kiện.",
                    "Tera fills data in; with a tag left open nobody knows what repeats and what is conditional.",
                ),
                example: "{% for unit in units %} … {% endfor %}",
                action: language.say(
                    "Sửa dòng được chỉ; hoặc xóa tệp mẫu riêng để dùng lại mẫu có sẵn.",
                    "Correct the line; or delete your template to use the one shipped.",
                ),
                basis: None,
            },
            Self::Render => Explanation {
                what: language.say(
                    "Mẫu không điền được tại chỗ này",
                    "The template cannot be filled in here",
                ),
                why: language.say(
                    "Biến không có, hoặc bộ lọc dùng sai; để trống trên giấy tờ chính thức còn tệ hơn dừng lại.",
                    "A variable is not there or a filter is misused; a blank on an official paper is worse than a stop.",
                ),
                example: "{{ campaign.nmae }} → {{ campaign.name }}",
                action: language.say(
                    "Sửa tên biến theo docs/mau-van-ban.md; biến có thể vắng thì hỏi trước bằng {% if … %}.",
                    "Correct the name by docs/mau-van-ban.md; ask first with {% if … %} for what may be absent.",
                ),
                basis: None,
            },
            Self::Xml => Explanation {
                what: language.say(
                    "Mẫu cho ra XML không đóng mở đúng",
                    "The template does not give well-formed XML",
                ),
                why: language.say(
                    "Mỗi thẻ mở phải có thẻ đóng, lồng đúng thứ tự, nếu không thì không biết đoạn nào thuộc điều nào.",
                    "Each element has to be closed and nested, or nobody knows which paragraph belongs to which article.",
                ),
                example: "<p>Giao Văn phòng <b>chủ trì</p></b>",
                action: language.say(
                    "Xem các thẻ quanh dòng được chỉ, kể cả thẻ nằm trong {% if … %}.",
                    "Check the elements around the line, those inside {% if … %} too.",
                ),
                basis: None,
            },
            Self::UnknownElement => Explanation {
                what: language.say(
                    "Phần tử không có trong bảng từ vựng",
                    "An element that is not in the vocabulary",
                ),
                why: language.say(
                    "Mẫu chỉ dùng các phần của một văn bản hành chính; nhờ vậy thể thức luôn đúng ở cả PDF và DOCX.",
                    "Templates use the parts of an official paper only; so the form is right in PDF and DOCX.",
                ),
                example: "<div> → <p>",
                action: language.say(
                    "Dùng phần tử trong docs/mau-van-ban.md.",
                    "Use an element of docs/mau-van-ban.md.",
                ),
                basis: None,
            },
            Self::MisplacedElement => Explanation {
                what: language.say("Phần tử đặt sai chỗ", "An element in the wrong place"),
                why: language.say(
                    "Nghị định quy định thứ tự các phần; ví dụ điểm nằm trong khoản, khoản nằm trong điều.",
                    "The decree sets the order of the parts: a point stands in a clause, a clause in an article.",
                ),
                example: language.say("<article> trong <p>", "<article> in <p>"),
                action: language.say(
                    "Chuyển phần tử đến chỗ mà thông báo cho phép.",
                    "Move it to a place that the message allows.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Phụ lục I",
                    "Decree 30/2020/ND-CP, Annex I",
                )),
            },
            Self::MissingElement => Explanation {
                what: language.say("Thiếu phần tử bắt buộc", "A required element is missing"),
                why: language.say(
                    "Văn bản thiếu phần này là thiếu thể thức (ví dụ trích yếu, chữ ký).",
                    "Without it the paper lacks a part of its form, such as subject or signature.",
                ),
                example: "<paper> … <signature/> … </paper>",
                action: language.say("Thêm phần tử vào mẫu.", "Add the element to the template."),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 8",
                    "Decree 30/2020/ND-CP, article 8",
                )),
            },
            Self::UnknownAttribute => Explanation {
                what: language.say("Thuộc tính không có", "An attribute that does not exist"),
                why: language.say(
                    "Gõ nhầm tên thuộc tính thì ý định bị bỏ qua; chương trình nói ra thay vì im lặng.",
                    "A mistyped attribute would be passed over; the program says so instead.",
                ),
                example: "<annex orient=\"landscape\"> → <annex orientation=\"landscape\">",
                action: language.say(
                    "Xóa hoặc sửa thuộc tính theo danh sách in kèm.",
                    "Delete or correct the attribute by the list that is printed.",
                ),
                basis: None,
            },
            Self::BadAttribute => Explanation {
                what: language.say(
                    "Giá trị của thuộc tính sai hoặc thiếu",
                    "An attribute's value is wrong or missing",
                ),
                why: language.say(
                    "Thuộc tính chỉ nhận vài giá trị, vì mỗi giá trị là một cách trình bày.",
                    "Attributes take a few values only, as each is a way to set the part.",
                ),
                example: "<annex orientation=\"ngang\"> → \"landscape\"",
                action: language.say(
                    "Ghi một trong các giá trị in kèm.",
                    "Write one of the values that are listed.",
                ),
                basis: None,
            },
            Self::StrayText => Explanation {
                what: language.say("Chữ nằm ngoài đoạn văn", "Text where only elements may stand"),
                why: language.say(
                    "Chữ không nằm trong đoạn thì không có cỡ chữ, căn lề, thụt đầu dòng.",
                    "Text outside a paragraph has neither size nor indent.",
                ),
                example: "<section>Chữ</section> → <section><p>Chữ</p></section>",
                action: language.say("Bọc đoạn chữ bằng <p>…</p>.", "Put the text into <p>…</p>."),
                basis: None,
            },
            Self::EmptyElement => Explanation {
                what: language.say("Phần tử không có chữ", "An element without text"),
                why: language.say(
                    "Thường do dữ liệu vắng mặt; trên giấy sẽ là một dòng trống có số thứ tự.",
                    "Usually data is absent; on paper it would be a numbered blank line.",
                ),
                example: "<point>{{ note }}</point>",
                action: language.say(
                    "Điền dữ liệu, hoặc bọc phần tử bằng {% if note %} … {% endif %}.",
                    "Fill in the data, or wrap the element in {% if note %} … {% endif %}.",
                ),
                basis: None,
            },
            Self::RepeatedElement => Explanation {
                what: language.say("Phần tử chỉ được có một lần", "An element that may stand once only"),
                why: language.say(
                    "Một văn bản có một trích yếu, một chỗ ký, một nơi nhận.",
                    "A paper has one subject, one place to sign, one list of recipients.",
                ),
                example: "<signature/> … <signature/>",
                action: language.say("Xóa một phần tử.", "Delete one of them."),
                basis: None,
            },
            Self::TooManyParts => Explanation {
                what: language.say(
                    "Nhiều mục hơn số chữ cái để đánh thứ tự",
                    "More items than there are letters to number them",
                ),
                why: language.say(
                    "Điểm đánh theo thứ tự bảng chữ cái tiếng Việt; hết chữ thì không còn cách đánh nào đúng thể thức.",
                    "Points go by the Vietnamese alphabet; after its last letter the decree has no way to number them.",
                ),
                example: "a) … y)",
                action: language.say("Chia mục này thành nhiều mục.", "Divide this part."),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Phụ lục I",
                    "Decree 30/2020/ND-CP, Annex I",
                )),
            },
            Self::UnevenRow => Explanation {
                what: language.say(
                    "Hàng không đủ hoặc thừa cột",
                    "A row that does not cover the table's columns",
                ),
                why: language.say(
                    "Ô lệch cột làm số của người này đứng dưới tiêu đề khác.",
                    "A shifted cell puts one figure under another's head.",
                ),
                example: language.say(
                    "<table widths=\"10 50 20 20\"> <row> (3 ô)",
                    "<table widths=\"10 50 20 20\"> <row> (3 cells)",
                ),
                action: language.say(
                    "Thêm hoặc bớt ô, tính cả `colspan`, `rowspan`; hoặc sửa `widths` của bảng.",
                    "Add or take away cells, counting `colspan` and `rowspan`; or correct the table's `widths`.",
                ),
                basis: None,
            },
            Self::FarFromPage => Explanation {
                what: language.say(
                    "Mẫu trình bày đặt thứ gì đó ra quá xa trang giấy",
                    "A theme puts something too far from the page",
                ),
                why: language.say(
                    "Tệp PDF không ghi được khoảng cách lớn như vậy; đó luôn là số gõ nhầm.",
                    "A PDF cannot say such a distance; it is always a mistyped number.",
                ),
                example: "#v(1e300pt)",
                action: language.say(
                    "Sửa độ dài ở tệp riêng trong templates/typst, hoặc bỏ tệp riêng ấy.",
                    "Mend the length in your own file in templates/typst, or remove that file.",
                ),
                basis: None,
            },
            Self::TooDeep => Explanation {
                what: language.say("Các phần tử của mẫu lồng nhau quá sâu", "Elements of a template are nested too deep"),
                why: language.say("Không văn bản nào có nhiều tầng như vậy; thường do vòng lặp mở thẻ mà không đóng.", "No paper has so many levels; mostly a loop opens elements without closing them."),
                example: "<section><section><section>…",
                action: language.say("Đóng các thẻ trong mẫu, bỏ bớt tầng.", "Close the elements of the template, or take levels away."),
                basis: None,
            },
            Self::TooLong => Explanation {
                what: language.say("Mẫu cho ra văn bản quá dài", "A template gives too long a paper"),
                why: language.say("Văn bản dài hàng chục MB làm máy hết bộ nhớ và không ai đọc được; đó là vòng lặp nhầm.", "A paper of tens of megabytes exhausts the machine and nobody could read it: it is a mistaken loop."),
                example: "{% for a in range(end=100000) %}{% for b in range(end=100000) %}chữ{% endfor %}{% endfor %}",
                action: language.say("Sửa vòng lặp trong mẫu.", "Mend the loop in the template."),
                basis: None,
            },
            Self::NeverEnds => Explanation {
                what: language.say("Vòng lặp trong mẫu chạy không dứt", "Loops of a template never end"),
                why: language.say("Hai vòng lặp lồng nhau, mỗi vòng hàng trăm nghìn lượt, chạy hàng giờ. Chương trình dừng lại thay vì để người dùng chờ mãi.", "Two loops in each other, each of a hundred thousand rounds, run for hours. The program stops instead of keeping you waiting."),
                example: "{% for a in range(end=100000) %}{% for b in range(end=100000) %}{% endfor %}{% endfor %}",
                action: language.say("Bỏ bớt một vòng lặp, hoặc lặp theo danh sách ngắn hơn.", "Take one loop away, or go through a shorter list."),
                basis: None,
            },
            Self::ThemeNeverEnds => Explanation {
                what: language.say("Tệp trình bày riêng của cơ quan chạy không dứt", "A theme of the office never ends"),
                why: language.say("Tệp trong templates/typst là chương trình dàn trang; vòng lặp nhầm làm nó không bao giờ xong. Thời hạn tính theo độ dài của văn bản.", "A file in templates/typst is a program that sets pages; a mistaken loop never ends. The time allowed grows with the length of the paper."),
                example: "#for a in range(100000) { for b in range(100000) { } }",
                action: language.say("Sửa vòng lặp trong tệp ấy, hoặc bỏ tệp để dùng tệp có sẵn.", "Mend the loop in that file, or remove the file to use the program's own."),
                basis: None,
            },
            Self::OutlineUnplaced => Explanation {
                what: language.say("Mẫu không có chỗ cho dàn bài", "A template without room for an outline"),
                why: language.say(
                    "Dàn bài của văn bản sẽ mất mà không ai hay; mẫu phải nói nó đứng ở đâu.",
                    "The outline of the paper would be lost unseen; the template has to say where it stands.",
                ),
                example: "<paper> … <outline/> … </paper>",
                action: language.say(
                    "Thêm `<outline/>` vào mẫu; hoặc bỏ `template` của loại để dùng mẫu chung.",
                    "Add `<outline/>` to the template; or drop `template` of the kind to use the common one.",
                ),
                basis: None,
            },
            Self::OutlineMisplaced => Explanation {
                what: language.say("Mục của dàn bài đặt sai chỗ", "An entry of an outline in the wrong place"),
                why: language.say(
                    "Mục, khoản, điểm lồng nhau theo thứ bậc của nghị định; đặt sai thì số thứ tự sai.",
                    "Sections, clauses and points stand in each other in the decree's order; else their numbers are wrong.",
                ),
                example: "- point: A → - clause: B, content: [{point: A}]",
                action: language.say(
                    "Chuyển đến chỗ mà dòng “cần có” nêu.",
                    "Move it to where it can stand.",
                ),
                basis: None,
            },
            Self::SumLost => Explanation {
                what: language.say("Phép cộng dồn trong vòng lặp bị mất", "A sum that a loop forgets"),
                why: language.say(
                    "Trong mẫu, `set` ở trong vòng lặp chỉ có giá trị đến hết lượt; ra khỏi vòng lặp, tổng vẫn là số ban đầu mà không ai hay.",
                    "In a template, `set` inside a loop holds to the end of the round; behind the loop the sum is still the first number, and nobody is told.",
                ),
                example: "{% set tong = 0 %}{% for … %}{% set tong = tong + row.points %}{% endfor %}{{ tong }}",
                action: language.say(
                    "Dùng `set_global` trong vòng lặp, hoặc lấy số đã tính sẵn (bảng biến trong docs/mau-van-ban.md).",
                    "Use `set_global` in the loop, or a figure that is computed already (the variables in docs/mau-van-ban.md).",
                ),
                basis: None,
            },
        }
    }
}
