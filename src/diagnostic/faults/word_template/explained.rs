//! What `thidua explain` says of these faults.

use super::WordTemplateCode;
use crate::diagnostic::{Explanation, Language};

impl WordTemplateCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::Unreadable => Explanation {
                what: language.say("Tệp mẫu Word không đọc được", "A Word template that cannot be read"),
                why: language.say("Chỉ tệp .docx được đọc; tệp .doc cũ, tệp có mật khẩu hay tệp hỏng thì không.", "Only .docx is read; old .doc files, files with a password and broken ones are not."),
                example: "templates/papers/thong-bao.docx",
                action: language.say("Lưu lại bằng Word dưới dạng .docx.", "Save it again in Word as .docx."),
                basis: None,
            },
            Self::Macros => Explanation {
                what: language.say("Mẫu Word có macro", "A Word template with macros"),
                why: language.say("Macro là chương trình; văn bản gửi đi không được mang theo.", "Macros are programs; no paper that is sent may carry one."),
                example: "vbaProject.bin",
                action: language.say("Lưu thành .docx.", "Save it as .docx."),
                basis: None,
            },
            Self::Swollen => Explanation {
                what: language.say("Mẫu Word quá lớn", "Too large a Word template"),
                why: language.say("Một tệp nhỏ có thể phình ra đầy bộ nhớ khi mở; chương trình hỏi trước.", "A small file can fill all memory once unpacked; this is asked first."),
                example: "word/media/image1.bmp, 300 MB",
                action: language.say("Bỏ ảnh lớn.", "Take large pictures out."),
                basis: None,
            },
            Self::External => Explanation {
                what: language.say("Mẫu Word có liên kết ra ngoài", "A Word template that reaches outside"),
                why: language.say("Người nhận mở văn bản thì Word tìm đến nơi ấy: chậm, lộ đường dẫn, hoặc thiếu hình.", "Word goes there when the paper is opened: it is slow, tells a path, or lacks the picture."),
                example: "file:///C:/Users/…/Normal.dotm",
                action: language.say("Bỏ liên kết trong Word.", "Break the link in Word."),
                basis: None,
            },
            Self::Unfinished => Explanation {
                what: language.say("Mẫu Word còn dấu vết soạn thảo", "Traces of editing in a Word template"),
                why: language.say("Văn bản lập ra mang theo ghi chú, sửa đổi còn trong mẫu.", "Papers carry comments and changes that are left in the template."),
                example: "Track Changes",
                action: language.say("Dọn sạch mẫu bằng thẻ Xem lại của Word.", "Clean the template with Word's Review."),
                basis: None,
            },
            Self::OpenTag => Explanation {
                what: language.say("Thẻ trong mẫu Word không đóng", "A tag of a Word template is left open"),
                why: language.say("Không biết thẻ kết thúc ở đâu thì không biết điền gì.", "Without its end nobody knows what to fill in."),
                example: "{{ campaign.name }",
                action: language.say("Gõ lại thẻ trong một đoạn.", "Type it again within one paragraph."),
                basis: None,
            },
            Self::BadTag => Explanation {
                what: language.say("Thẻ trong mẫu Word sai cú pháp", "A tag of a Word template is not Tera"),
                why: language.say("Thẻ theo cú pháp Tera; sai một dấu thì không đọc được.", "Tags are Tera; one wrong mark and they cannot be read."),
                example: "{{ campaign..name }} → {{ campaign.name }}",
                action: language.say("Sửa thẻ được nêu.", "Correct the tag."),
                basis: None,
            },
            Self::UnknownName => Explanation {
                what: language.say("Biến không có", "A variable that there is not"),
                why: language.say("Gõ nhầm tên thì chỗ ấy trống trên giấy; chương trình nói ra thay vì im lặng.", "A mistyped name would leave a blank on paper; the program says so instead."),
                example: "{{ campaign.nmae }} → {{ campaign.name }}",
                action: language.say("Sửa tên theo docs/mau-van-ban.md.", "Correct the name by docs/mau-van-ban.md."),
                basis: None,
            },
            Self::Absent => Explanation {
                what: language.say("Biến chưa có dữ liệu", "A variable without data"),
                why: language.say("Chỗ trống trên văn bản chính thức còn tệ hơn dừng lại.", "A blank on an official paper is worse than a stop."),
                example: "{% if form.parent %}{{ form.parent }}{% endif %}",
                action: language.say("Điền dữ liệu, hoặc hỏi trước bằng {% if %}.", "Fill in the data, or ask first with {% if %}."),
                basis: None,
            },
            Self::NotText => Explanation {
                what: language.say("In cả một nhóm hay danh sách", "A whole group or list is printed"),
                why: language.say("Nhóm và danh sách không có cách viết trên giấy.", "Groups and lists have no way to be written on paper."),
                example: "{{ review.list }}",
                action: language.say("In một mục, hoặc lặp bằng {% for %}.", "Print one key, or go through it with {% for %}."),
                basis: None,
            },
            Self::Unclosed => Explanation {
                what: language.say("Vòng lặp hay điều kiện không đóng", "A loop or condition without its end"),
                why: language.say("Không biết lặp đến đâu.", "Nobody knows how far it goes."),
                example: "{% for row in group.rows %} … {% endfor %}",
                action: language.say("Thêm thẻ đóng.", "Add the closing tag."),
                basis: None,
            },
            Self::Unopened => Explanation {
                what: language.say("Thẻ đóng không có thẻ mở", "An end without its beginning"),
                why: language.say("Thường do xóa nhầm thẻ mở.", "Mostly the opening tag was deleted by mistake."),
                example: "{% endif %}",
                action: language.say("Thêm thẻ mở hoặc xóa thẻ này.", "Add the opening tag, or delete this one."),
                basis: None,
            },
            Self::Crossed => Explanation {
                what: language.say("Thẻ mở ở một chỗ, đóng ở chỗ khác", "A tag that opens in one place and closes in another"),
                why: language.say("Lặp từ giữa ô này sang giữa ô kia thì bảng vỡ.", "A loop from the middle of one cell to the middle of another breaks the table."),
                example: "{% for x in y %} (ô 1) … {% endfor %} (ô 2)",
                action: language.say("Đặt hai thẻ cùng đoạn, hoặc mỗi thẻ một mình trong hàng, trong đoạn.", "Put both in one paragraph, or each alone in a row or paragraph."),
                basis: None,
            },
            Self::NotAllowed => Explanation {
                what: language.say("Thẻ mà mẫu Word không có", "A tag that Word templates do not have"),
                why: language.say("Mẫu Word chỉ cần vài thẻ; thẻ khác sẽ làm vỡ tệp.", "Word templates need few tags; others would break the file."),
                example: "{% include \"x\" %}",
                action: language.say("Dùng các thẻ trong tài liệu.", "Use the tags of the documentation."),
                basis: None,
            },
            Self::NotAlone => Explanation {
                what: language.say("Thẻ phải đứng một mình", "A tag that has to stand alone"),
                why: language.say("Hàng, đoạn chỉ có thẻ thì được bỏ đi; chữ đứng cùng sẽ mất theo.", "A row or paragraph with tags only is taken away; text beside would be lost with it."),
                example: "{%tr for row in rows %} STT",
                action: language.say("Chuyển chữ đi, hoặc bỏ tr, p.", "Move the text, or drop tr or p."),
                basis: None,
            },
            Self::OutOfReach => Explanation {
                what: language.say("Thẻ ở chỗ không điền được", "A tag where nothing is filled in"),
                why: language.say("Trong trường, biểu đồ, chữ thay hình không có chữ của đoạn văn.", "Fields, charts and alternative texts have no text of a paragraph."),
                example: "MERGEFIELD {{ x }}",
                action: language.say("Gõ thẻ thành chữ thường trong đoạn.", "Type the tag as plain text in a paragraph."),
                basis: None,
            },
            Self::TwoTemplates => Explanation {
                what: language.say("Hai mẫu của một loại văn bản", "Two templates of one kind"),
                why: language.say("Không biết lập bằng mẫu nào.", "Nobody knows which to use."),
                example: "quyet-dinh.docx, quyet-dinh.xml",
                action: language.say("Giữ một tệp.", "Keep one file."),
                basis: None,
            },
            Self::NotFromWord => Explanation {
                what: language.say("Văn bản không lập được bằng mẫu Word", "A paper that no Word template can make"),
                why: language.say("Mẫu Word là một tệp cố định có chỗ điền; những việc này cần chương trình dàn trang.", "A Word template is a fixed file with gaps; these need pages set by the program."),
                example: "per_page: 2",
                action: language.say("Dùng mẫu XML.", "Use an XML template."),
                basis: None,
            },
            Self::OnlyDocx => Explanation {
                what: language.say("Văn bản chỉ có DOCX", "Papers that come as DOCX only"),
                why: language.say("Chương trình điền mẫu Word chứ không dàn trang của Word, nên không lập PDF.", "The program fills Word templates in and does not set Word's pages, so there is no PDF."),
                example: "templates/papers/thong-bao.docx",
                action: language.say("Xuất PDF bằng Word khi cần.", "Export a PDF from Word where you need one."),
                basis: None,
            },
            Self::NoPdf => Explanation {
                what: language.say("Không lập được PDF từ mẫu Word", "No PDF of a Word template"),
                why: language.say("Chương trình điền mẫu Word chứ không dàn trang của Word.", "The program fills Word templates in and does not set Word's pages."),
                example: "thidua build thong-bao --format pdf",
                action: language.say("Dùng --format docx.", "Use --format docx."),
                basis: None,
            },
            Self::NoteInLoop => Explanation {
                what: language.say("Chú thích trong vòng lặp", "A note in a loop"),
                why: language.say("Một chú thích có hai chỗ thì Word coi là tệp hỏng.", "Word takes a file for broken in which a note has two places."),
                example: "{% for … %} … ¹ … {% endfor %}",
                action: language.say("Đưa chú thích ra ngoài.", "Move the note out."),
                basis: None,
            },
            Self::NoSubject => Explanation {
                what: language.say("Mẫu Word không có trích yếu", "A Word template without a subject"),
                why: language.say("Sổ, mục lục và thuộc tính tệp cần tên văn bản.", "The register, lists and the file's properties need the paper's title."),
                example: "{% subject %}Về việc …{% endsubject %}",
                action: language.say("Đặt hai thẻ quanh trích yếu.", "Put the tags around the subject."),
                basis: None,
            },
            Self::Render => Explanation {
                what: language.say("Thẻ không điền được", "A tag that cannot be filled in"),
                why: language.say("Bộ lọc hoặc phép tính không hợp với giá trị.", "A filter or operation does not fit the value."),
                example: "{{ campaign.name | in_words }}",
                action: language.say("Sửa thẻ.", "Correct the tag."),
                basis: None,
            },
            Self::SignedWord => Explanation {
                what: language.say("PDF đã ký của văn bản lập từ mẫu Word", "A signed PDF of a paper made from a Word template"),
                why: language.say("Chỉ PDF do chương trình lập mới so được từng byte với bản đã ký.", "Only a PDF that this program made can be held byte by byte against the signed one."),
                example: "thidua issue thong-bao --signed ky.pdf",
                action: language.say("Ban hành không kèm --signed.", "Issue without --signed."),
                basis: None,
            },
            Self::NotPlaced => Explanation {
                what: language.say("Mẫu Word bỏ sót một phần của văn bản", "A Word template leaves a part of the paper out"),
                why: language.say("Điều đã ghi trong dữ liệu mà không có trên giấy là mất không ai biết.", "What the data say and the paper does not is lost without a word."),
                example: "{% for line in form.recipients %}",
                action: language.say("Thêm biến vào mẫu, hoặc bỏ khóa.", "Add the variable, or drop the key."),
                basis: None,
            },
        }
    }
}
