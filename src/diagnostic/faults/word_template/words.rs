//! What these faults say.

use super::{WordLimit, WordTemplateProblem};
use crate::diagnostic::wording::{Wording, quoted, shown};
use crate::diagnostic::{Language, WordSpot};

impl WordTemplateProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::Unreadable => language.say(
                Wording::new("tệp này không đọc được như một tệp Word (.docx)", "tệp .docx lưu từ Word, LibreOffice hoặc WPS, không đặt mật khẩu", "mở tệp bằng Word, chọn Lưu dưới dạng .docx (không mật khẩu), rồi thử lại"),
                Wording::new("this cannot be read as a Word file (.docx)", "a .docx saved by Word, LibreOffice or WPS, without a password", "open it in Word, save it as .docx without a password, and try again"),
            ),
            Self::Macros => language.say(
                Wording::new("mẫu Word này có macro (.docm)", "tệp .docx không có macro: giấy tờ ban hành không mang chương trình theo", "trong Word chọn Lưu dưới dạng, kiểu Word Document (.docx)"),
                Wording::new("this Word template has macros (.docm)", "a .docx without macros: no issued paper carries a program", "save it in Word as Word Document (.docx)"),
            ),
            Self::Swollen { most_mb } => language.say(
                Wording::new(format!("mẫu Word này khi mở ra lớn quá {most_mb} MB, hoặc có quá nhiều phần"), "mẫu văn bản thường dưới 1 MB", "bỏ các ảnh lớn trong mẫu; nếu tệp nhận từ nơi khác thì không mở nó"),
                Wording::new(format!("this Word template is larger than {most_mb} MB once unpacked, or has too many parts"), "a template of a paper has less than 1 MB", "take large pictures out; if it came from elsewhere, do not open it"),
            ),
            Self::External { target } => language.say(
                Wording::new(format!("mẫu Word lấy thêm từ nơi khác khi mở: `{}`", shown(target)), "mọi thứ của văn bản nằm trong chính tệp; chương trình không mở nơi ấy", "trong Word, bỏ liên kết (ảnh liên kết, mẫu đính kèm), hoặc chèn hẳn ảnh vào tệp"),
                Wording::new(format!("the Word template fetches something from elsewhere when it is opened: `{}`", shown(target)), "everything of a paper in its own file; this program does not go there", "break the link in Word (linked picture, attached template), or put the picture into the file"),
            ),
            Self::Unfinished { comments } => language.say(
                Wording::new(if *comments { "mẫu Word còn ghi chú (Comments)" } else { "mẫu Word còn sửa đổi chưa chấp nhận (Track Changes)" }, "mẫu sạch: văn bản lập ra mang theo mọi thứ còn trong mẫu", if *comments { "trong Word, thẻ Xem lại (Review), xóa hết ghi chú" } else { "trong Word, thẻ Xem lại (Review), chấp nhận hoặc bỏ hết các sửa đổi, tắt Track Changes" }),
                Wording::new(if *comments { "comments are left in the Word template" } else { "tracked changes are left in the Word template" }, "a clean template: papers carry everything that is left in it", if *comments { "delete all comments in Word (Review)" } else { "accept or reject all changes in Word (Review), and switch tracking off" }),
            ),
            Self::OpenTag { tag } => language.say(
                Wording::new(format!("thẻ `{}` không có đủ dấu mở và dấu đóng", shown(tag)), "`{{ … }}`, `{% … %}` mở và đóng trong cùng một đoạn", "gõ lại thẻ cho đủ dấu ngoặc, trong một đoạn (không xuống dòng bằng Enter giữa thẻ)"),
                Wording::new(format!("the tag `{}` lacks its beginning or its end", shown(tag)), "`{{ … }}`, `{% … %}` opened and closed in one paragraph", "type the braces again, within one paragraph"),
            ),
            Self::BadTag { tag } => language.say(
                Wording::new(format!("thẻ `{}` viết sai cú pháp", shown(tag)), "`{{ giá trị }}`, `{% for x in danh_sách %}` … `{% endfor %}`, `{% if … %}` … `{% endif %}`", "sửa thẻ trong Word"),
                Wording::new(format!("the tag `{}` is not Tera", shown(tag)), "`{{ value }}`, `{% for x in list %}` … `{% endfor %}`, `{% if … %}` … `{% endif %}`", "correct the tag in Word"),
            ),
            Self::UnknownName { name, tag, suggestion } => language.say(
                Wording::new(format!("thẻ `{}` dùng biến `{}`, không có biến ấy", shown(tag), shown(name)), match suggestion { Some(near) => format!("có phải là `{near}`?"), None => "biến có trong bảng “Mọi biến” của docs/mau-van-ban.md".to_owned() }, "sửa tên biến trong Word (chữ hoa, chữ thường khác nhau); `thidua template lint` liệt kê các biến của mẫu"),
                Wording::new(format!("the tag `{}` uses `{}`, which there is not", shown(tag), shown(name)), match suggestion { Some(near) => format!("perhaps `{near}`?"), None => "a variable of the table in docs/mau-van-ban.md".to_owned() }, "correct the name in Word (capitals count); `thidua template lint` lists the variables of a template"),
            ),
            Self::Absent { tag } => language.say(
                Wording::new(format!("thẻ `{}` chưa có dữ liệu cho văn bản này", shown(tag)), "giá trị có trong dữ liệu; trên giấy tờ chính thức không để trống", "điền dữ liệu, hoặc hỏi trước trong mẫu bằng `{% if … %}`"),
                Wording::new(format!("there is no data of this paper for the tag `{}`", shown(tag)), "a value in the data; nothing is left blank on an official paper", "fill in the data, or ask first in the template with `{% if … %}`"),
            ),
            Self::NotText { name, tag } => language.say(
                Wording::new(format!("thẻ `{}` in `{}`, không phải là chữ, số hay ngày", shown(tag), shown(name)), "một giá trị: chữ, số, ngày", "in một mục của nhóm (`nhóm.mục`), hoặc lặp danh sách bằng `{% for … %}`"),
                Wording::new(format!("the tag `{}` prints `{}`, which is no text, number or day", shown(tag), shown(name)), "one value: a text, a number, a day", "print a key of the group (`group.key`), or go through the list with `{% for … %}`"),
            ),
            Self::Unclosed { tag, end } => language.say(
                Wording::new(format!("thẻ `{}` không có `{{% {end} %}}` của nó", shown(tag)), format!("`{{% {end} %}}` ở sau, trong cùng một phần của tệp"), "thêm thẻ đóng; đầu trang, chân trang, chú thích là những phần riêng"),
                Wording::new(format!("the tag `{}` has no `{{% {end} %}}`", shown(tag)), format!("`{{% {end} %}}` behind it, in the same part of the file"), "add the closing tag; headers, footers and notes are parts of their own"),
            ),
            Self::Unopened { tag } => language.say(
                Wording::new(format!("thẻ `{}` không có thẻ mở của nó", shown(tag)), "`{% for … %}` trước `{% endfor %}`, `{% if … %}` trước `{% else %}`, `{% endif %}`", "thêm thẻ mở, hoặc xóa thẻ này"),
                Wording::new(format!("the tag `{}` has no beginning", shown(tag)), "`{% for … %}` before `{% endfor %}`, `{% if … %}` before `{% else %}`, `{% endif %}`", "add the opening tag, or delete this one"),
            ),
            Self::Crossed { tag, open, opened } => language.say(
                Wording::new(format!("thẻ `{}` đóng thẻ `{}` đã mở ở chỗ khác: {}", shown(tag), shown(open), spot(*opened, language)), "mở và đóng trong cùng một đoạn; hoặc mỗi thẻ đứng một mình trong một đoạn; hoặc mỗi thẻ một mình trong một hàng của bảng", "chuyển hai thẻ vào cùng một đoạn, hoặc để mỗi thẻ một mình trong đoạn (trong hàng) riêng, cùng ô hay cùng bảng"),
                Wording::new(format!("the tag `{}` closes `{}`, which was opened elsewhere: {}", shown(tag), shown(open), spot(*opened, language)), "opened and closed in one paragraph; or each alone in a paragraph; or each alone in a row of the table", "move both into one paragraph, or each into a paragraph or row of its own, in one cell or one table"),
            ),
            Self::NotAllowed { tag } => language.say(
                Wording::new(format!("mẫu Word không có thẻ `{}`", shown(tag)), "`{{ … }}`, `for`, `if`, `elif`, `else`, `set`, `set_global`, `subject`; `{%tr … %}`, `{%p … %}` như docxtpl", "viết lại bằng các thẻ ấy (docs/mau-van-ban.md)"),
                Wording::new(format!("Word templates have no tag `{}`", shown(tag)), "`{{ … }}`, `for`, `if`, `elif`, `else`, `set`, `set_global`, `subject`; `{%tr … %}`, `{%p … %}` as in docxtpl", "write it with those (docs/mau-van-ban.md)"),
            ),
            Self::NotAlone { tag, row } => language.say(
                Wording::new(format!("thẻ `{}` không đứng một mình trong {} của nó", shown(tag), if *row { "hàng" } else { "đoạn" }), if *row { "một hàng chỉ có thẻ: cả hàng được bỏ khỏi văn bản" } else { "một đoạn chỉ có thẻ: cả đoạn được bỏ khỏi văn bản" }, "chuyển chữ sang chỗ khác, hoặc bỏ `tr`, `p` ở đầu thẻ"),
                Wording::new(format!("the tag `{}` does not stand alone in its {}", shown(tag), if *row { "row" } else { "paragraph" }), if *row { "a row that has tags only: the whole row is taken away" } else { "a paragraph that has tags only: the whole paragraph is taken away" }, "move the text elsewhere, or take `tr` or `p` out of the tag"),
            ),
            Self::OutOfReach { tag } => language.say(
                Wording::new(format!("thẻ `{}` nằm ở chỗ không điền được", shown(tag)), "thẻ gõ thành chữ trong văn bản, bảng, khung chữ, đầu trang, chân trang, chú thích", "chuyển thẻ ra khỏi trường (field), chữ thay hình, biểu đồ, địa chỉ liên kết"),
                Wording::new(format!("the tag `{}` stands where nothing is filled in", shown(tag)), "tags typed as text: in paragraphs, tables, text boxes, headers, footers, notes", "move it out of the field, alternative text, chart or address"),
            ),
            Self::TwoTemplates { kind, word, xml } => language.say(
                Wording::new(format!("loại văn bản `{kind}` có hai mẫu riêng: `{word}` và `{xml}`"), "một mẫu", "xóa hoặc đổi tên một trong hai tệp"),
                Wording::new(format!("kind `{kind}` has two templates of its own: `{word}` and `{xml}`"), "one template", "delete or rename one of them"),
            ),
            Self::NotFromWord { id, why } => language.say(
                Wording::new(format!("văn bản `{id}`: mẫu Word {}", why.words(Language::Vietnamese)), "văn bản mà mẫu Word lập được (docs/mau-van-ban.md, phần Mẫu Word)", "dùng mẫu XML cho loại văn bản này, hoặc đổi dữ liệu"),
                Wording::new(format!("paper `{id}`: a Word template {}", why.words(Language::English)), "a paper that a Word template can make (docs/mau-van-ban.md)", "use an XML template for this kind, or change the data"),
            ),
            Self::OnlyDocx { papers } => language.say(
                Wording::new(format!("{} lập từ mẫu Word: chỉ có DOCX, không có PDF", quoted(papers)), "", "cần PDF thì mở DOCX bằng Word và xuất PDF"),
                Wording::new(format!("{} made from a Word template: DOCX only, no PDF", quoted(papers)), "", "for a PDF open the DOCX in Word and export it"),
            ),
            Self::NoPdf { id } => language.say(
                Wording::new(format!("văn bản `{id}` lập từ mẫu Word, không lập PDF được"), "`--format docx`", "lập DOCX rồi xuất PDF bằng Word; hoặc dùng mẫu XML cho loại văn bản này"),
                Wording::new(format!("paper `{id}` is made from a Word template, which gives no PDF"), "`--format docx`", "make the DOCX and export a PDF from Word; or use an XML template for this kind"),
            ),
            Self::NoteInLoop => language.say(
                Wording::new("chú thích (footnote, endnote) nằm trong vòng lặp của mẫu Word", "chú thích ở ngoài vòng lặp: mỗi chú thích chỉ có một chỗ trong văn bản", "viết lời chú vào chính đoạn được lặp, hoặc đưa chú thích ra ngoài `{% for %}`"),
                Wording::new("a footnote or endnote stands in a loop of the Word template", "notes outside loops: each note has one place in the text", "say it in the paragraph itself, or move the note out of `{% for %}`"),
            ),
            Self::NoSubject => language.say(
                Wording::new("mẫu Word chưa nói đâu là trích yếu của văn bản", "`{% subject %}` … `{% endsubject %}` quanh dòng trích yếu: tên văn bản trong sổ và trong tệp lấy từ đó", "gõ hai thẻ ấy trước và sau trích yếu"),
                Wording::new("the Word template does not say what the paper is about", "`{% subject %}` … `{% endsubject %}` around the subject: the register and the file take the title from there", "type these tags before and behind the subject"),
            ),
            Self::Render { tag } => language.say(
                Wording::new(format!("thẻ `{}` không điền được", shown(tag)), "bộ lọc và phép tính hợp với giá trị", "sửa thẻ trong Word theo lời của Tera ở dưới"),
                Wording::new(format!("the tag `{}` cannot be filled in", shown(tag)), "filters and operations that fit the value", "correct the tag in Word by what Tera says below"),
            ),
            Self::SignedWord { id, path } => language.say(
                Wording::new(format!("văn bản `{id}` lập từ mẫu Word: không có PDF của chương trình để đối chiếu với `{}`", shown(path)), "`issue` không kèm `--signed`: sổ giữ tệp DOCX đã có số, ngày", "bỏ `--signed`; ký trên bản giấy hoặc PDF xuất từ Word, và lưu bản ký cùng hồ sơ"),
                Wording::new(format!("paper `{id}` is made from a Word template: there is no PDF of this program to hold `{}` against", shown(path)), "`issue` without `--signed`: the register keeps the DOCX with its number and day", "drop `--signed`; sign on paper or a PDF exported from Word, and keep the signed one with the file"),
            ),
            Self::NotPlaced { key, variable } => language.say(
                Wording::new(format!("papers.yaml ghi `{key}`, nhưng mẫu Word không in `{variable}`"), "mẫu in mọi thứ mà văn bản có, hoặc văn bản không ghi", format!("thêm `{variable}` vào mẫu Word, hoặc bỏ `{key}` của văn bản")),
                Wording::new(format!("papers.yaml gives `{key}`, but the Word template does not print `{variable}`"), "a template that prints what the paper has, or a paper without it", format!("put `{variable}` into the Word template, or drop `{key}` of the paper")),
            ),
        }
    }
}

/// Where a tag was opened; the text as a whole has no name.
fn spot(spot: WordSpot, language: Language) -> String {
    spot.name(language)
}

impl WordLimit {
    /// What a Word template cannot do.
    const fn words(self, language: Language) -> &'static str {
        let (vi, en) = match self {
            Self::Outline => (
                "không có chỗ cho dàn bài (`outline`)",
                "has no room for an outline",
            ),
            Self::Copy => (
                "không lập bản sao, và không được sao bằng chương trình",
                "makes no copies, and is not copied by this program",
            ),
            Self::Guests => ("không lập mỗi khách một tờ", "makes no sheet for each guest"),
            Self::Forms => (
                "không lập nhiều phiếu trên một trang (`per_page`)",
                "puts no several forms on a page (`per_page`)",
            ),
            Self::Pages => (
                "không cho biết số trang để ghi vào mục lục hồ sơ",
                "does not tell how many pages a cover list has to say",
            ),
            Self::Bound => (
                "không cho PDF để ghép vào một tệp",
                "gives no PDF to be bound with others",
            ),
        };
        match language {
            Language::Vietnamese => vi,
            Language::English => en,
        }
    }
}
