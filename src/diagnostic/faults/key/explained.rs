//! What `thidua explain` says of these faults.

use super::KeyCode;
use crate::diagnostic::{Explanation, Language};

impl KeyCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::WrongType => Explanation {
                what: language.say("Giá trị không đúng loại", "A value of another type"),
                why: language.say(
                    "Chỗ cần một ngày mà có danh sách, chỗ cần số mà có chữ: in ra sẽ sai hoặc trống.",
                    "A list where a day is wanted, words where a number is wanted: the paper would be wrong or blank.",
                ),
                example: "per_page: hai → per_page: 2",
                action: language.say(
                    "Viết lại theo loại mà dòng “cần có” nêu.",
                    "Write it as the line “expected” says.",
                ),
                basis: None,
            },
            Self::MissingKey => Explanation {
                what: language.say("Thiếu một khóa bắt buộc", "A required key is missing"),
                why: language.say(
                    "Trên giấy tờ chính thức, để trống còn tệ hơn dừng lại; khóa này không có giá trị mặc định.",
                    "On an official paper a blank is worse than a stop; this key has no default.",
                ),
                example: language.say("name: … (thiếu period)", "name: … (no period)"),
                action: language.say(
                    "Thêm dòng có khóa ấy vào mục được chỉ; docs/du-lieu.md giải thích từng khóa.",
                    "Add the key to the group that is shown; docs/du-lieu.md explains each key.",
                ),
                basis: None,
            },
            Self::UnknownKey => Explanation {
                what: language.say("Khóa không có trong tài liệu", "A key that does not exist"),
                why: language.say(
                    "Gõ nhầm tên khóa thì giá trị sẽ bị bỏ qua; chương trình nói ra thay vì im lặng.",
                    "A mistyped key would be passed over; the program says so instead.",
                ),
                example: "dates: 2025-06-30 → date: 2025-06-30",
                action: language.say(
                    "Sửa theo gợi ý, hoặc xóa dòng; xem các khóa dùng được trong docs/du-lieu.md.",
                    "Follow the suggestion or delete the line; docs/du-lieu.md lists the keys.",
                ),
                basis: None,
            },
            Self::EmptyList => Explanation {
                what: language.say("Danh sách rỗng", "A list without items"),
                why: language.say(
                    "Khóa có mặt mà không có mục nào thường là quên điền; nếu không dùng thì bỏ hẳn khóa.",
                    "A key without any item was usually forgotten; leave the key out if it is not wanted.",
                ),
                example: "recipients:",
                action: language.say(
                    "Thêm ít nhất một mục, hoặc xóa khóa.",
                    "Add an item, or delete the key.",
                ),
                basis: None,
            },
            Self::BadDate => Explanation {
                what: language.say("Không phải một ngày có thật", "Not a day of the calendar"),
                why: language.say(
                    "Ngày quyết định văn bản theo luật nào, ai ký, mức thưởng bao nhiêu; ngày không có thật thì không tính được.",
                    "The day decides law, signatory and money; nothing follows from a day that does not exist.",
                ),
                example: "date: 31/6/2025 → date: 2025-06-30",
                action: language.say(
                    "Viết năm-tháng-ngày và xem tháng đó có ngày này không.",
                    "Write year-month-day and check that the month has this day.",
                ),
                basis: None,
            },
            Self::NotOneOf => Explanation {
                what: language.say("Không phải một trong các từ được dùng", "Not one of the allowed words"),
                why: language.say(
                    "Chỗ này chỉ nhận vài từ cố định, vì mỗi từ kéo theo mẫu và luật riêng.",
                    "Only a few fixed words are taken here, as each brings its own form and law.",
                ),
                example: "kind: canhan → kind: ca-nhan",
                action: language.say(
                    "Chọn một từ trong danh sách in kèm.",
                    "Choose one of the words that are listed.",
                ),
                basis: None,
            },
            Self::NotOneLine => Explanation {
                what: language.say(
                    "Chỗ cần một dòng mà có nhiều đoạn",
                    "Several paragraphs where one line is wanted",
                ),
                why: language.say(
                    "Trích yếu, tên cơ quan, chức vụ được đặt trên một dòng hoặc tự xuống dòng; đoạn mới ở giữa làm hỏng thể thức.",
                    "Subjects, names and offices are set as one line that breaks by itself; a paragraph inside spoils the form.",
                ),
                example: "subject: | ↵ Phát động ↵ ↵ thi đua",
                action: language.say("Gộp lại thành một dòng.", "Join them into one line."),
                basis: None,
            },
            Self::DuplicateId => Explanation {
                what: language.say("Mã dùng hai lần", "The same id twice"),
                why: language.say(
                    "Mã là cách các tệp gọi nhau; trùng mã thì không biết đang nói đến mục nào, và hai văn bản sẽ cùng tên tệp.",
                    "Ids are how files speak of each other; two with one id cannot be told apart, nor could their files.",
                ),
                example: "- {id: quyet-dinh, …} … - {id: quyet-dinh, …}",
                action: language.say(
                    "Đặt mã khác cho một trong hai mục, và sửa những chỗ gọi đến nó.",
                    "Give one of them another id, and mend what names it.",
                ),
                basis: None,
            },
            Self::IdTooLong => Explanation {
                what: language.say("Mã dài quá, không đặt được tên tệp", "An id too long for a file's name"),
                why: language.say(
                    "Tên tệp trên Windows và ổ mạng có giới hạn; mã của văn bản còn nối thêm mã đơn vị hoặc người được khen.",
                    "Windows and network drives limit names; the paper's id is followed by that of the unit or awardee.",
                ),
                example: "dang-ky--ban-dieu-hanh-to-dan-pho-so-12-… (> 80)",
                action: language.say(
                    "Rút ngắn mã của văn bản, của đơn vị hoặc của người được khen.",
                    "Shorten the id of the paper, of the unit or of the awardee.",
                ),
                basis: None,
            },
            Self::UnknownId => Explanation {
                what: language.say("Gọi đến một mã không có", "An id that does not exist"),
                why: language.say(
                    "Văn bản nhắc đến đơn vị, người ký, đợt, căn cứ bằng mã; mã sai thì không có gì để in.",
                    "Papers speak of units, signatories, reviews and bases by their ids; with a wrong one there is nothing to print.",
                ),
                example: "signatory: chu-tich-cu",
                action: language.say(
                    "Sửa mã theo gợi ý, hoặc khai báo thêm mục còn thiếu.",
                    "Correct the id as suggested, or declare what is missing.",
                ),
                basis: None,
            },
            Self::KeysDisagree => Explanation {
                what: language.say(
                    "Hai khóa không đi cùng nhau, hoặc phải đi cùng nhau",
                    "Two keys that exclude or need each other",
                ),
                why: language.say(
                    "Hai khóa nói hai điều trái nhau, hoặc một khóa chỉ có nghĩa khi có khóa kia.",
                    "The two say contrary things, or one means nothing without the other.",
                ),
                example: language.say("votes: […] (chưa có meeting)", "votes: […] (no meeting)"),
                action: language.say(
                    "Bỏ một khóa, hoặc thêm khóa còn thiếu.",
                    "Delete one of them, or add the one that is missing.",
                ),
                basis: None,
            },
            Self::TextTooLong => Explanation {
                what: language.say("Giá trị quá dài", "A value is too long"),
                why: language.say("Không ô nào của văn bản chứa nổi; thường là dán nhầm cả tài liệu.", "No part of a paper holds it; mostly a whole document was pasted by mistake."),
                example: "name: (40.000 …)",
                action: language.say("Rút ngắn, hoặc chia thành nhiều mục.", "Shorten it, or divide it."),
                basis: None,
            },
            Self::NoBreak => Explanation {
                what: language.say("Chữ liền nhau quá dài", "Letters without a space"),
                why: language.say("Dòng chữ chỉ xuống được ở khoảng trắng; đoạn liền quá dài sẽ tràn ra ngoài trang.", "Lines break at spaces only; a stretch without one runs off the page."),
                example: "name: NguyễnVănMẫuNguyễnVănMẫu…",
                action: language.say("Thêm khoảng trắng giữa các tiếng.", "Put spaces between the words."),
                basis: None,
            },
            Self::StackedMarks => Explanation {
                what: language.say("Nhiều dấu chồng lên một chữ cái", "Several marks on one letter"),
                why: language.say("Chữ lỗi khi sao chép hoặc do bộ gõ; in ra thành vệt đè lên dòng trên.", "A letter broken by copying or by the keyboard; it prints as a smear over the line above."),
                example: "name: Nguye\u{302}\u{303}\u{309}n",
                action: language.say("Xóa chữ ấy rồi gõ lại.", "Delete the letter and type it again."),
                basis: None,
            },
            Self::YearOutOfRange => Explanation {
                what: language.say("Năm không có văn bản nào", "A year without any paper"),
                why: language.say("Ngày của căn cứ, của phong trào được in lên văn bản; năm gõ thiếu chữ số cho ra ngày vô lý.", "Days of bases and of the campaign are printed; a year with a digit missing gives an absurd day."),
                example: "date: 0202-06-15 → date: 2022-06-15",
                action: language.say("Viết lại năm đủ bốn chữ số.", "Write the year with its four digits."),
                basis: None,
            },
            Self::OutlineEntry => Explanation {
                what: language.say("Mục của dàn bài không rõ là gì", "An entry of an outline that is not clear"),
                why: language.say(
                    "Mỗi mục là một thứ: tiêu đề, khoản, đoạn, bảng, hoặc phần tính sẵn; hai thứ trong một mục thì không biết thứ nào trước.",
                    "Each entry is one thing: a heading, a clause, a paragraph, a table or a computed part; of two in one nobody knows which comes first.",
                ),
                example: "- {clause: A, text: B} → - {clause: A, content: [{text: B}]}",
                action: language.say(
                    "Tách thành nhiều mục, hoặc đưa vào `content`; `thidua outline ke-hoach` in một dàn bài mẫu.",
                    "Make several entries of it, or use `content`; `thidua outline ke-hoach` prints an outline.",
                ),
                basis: None,
            },
            Self::OutlineContent => Explanation {
                what: language.say("`content` ở chỗ không chứa gì được", "`content` where nothing can stand"),
                why: language.say(
                    "Một đoạn, một bảng, một phần tính sẵn không có gì ở trong.",
                    "Nothing stands in a paragraph, a table or a computed part.",
                ),
                example: "- {text: A, content: [{item: B}]} → - {text: A} - {item: B}",
                action: language.say("Viết thành các mục đứng sau.", "Make entries of their own of it."),
                basis: None,
            },
            Self::OutlineRows => Explanation {
                what: language.say("Bảng của dàn bài không rõ hàng", "A table of an outline without clear rows"),
                why: language.say(
                    "Hàng viết ngay trong dàn bài, hoặc lấy từ values của văn bản; không thể cả hai.",
                    "Rows are written in the outline, or come from the values of the paper; not both.",
                ),
                example: "table: {columns: [...], of: tien_do}",
                action: language.say("Ghi `rows` hoặc `of`.", "Write `rows` or `of`."),
                basis: None,
            },
            Self::OutlineRow => Explanation {
                what: language.say("Không phải một hàng của bảng", "Not a row of a table"),
                why: language.say(
                    "Hàng là danh sách các ô; tên nhóm và hàng cộng có khóa riêng.",
                    "A row is a list of cells; names of groups and sums have keys of their own.",
                ),
                example: "- [A, B], - group: C, - total: [D, E]",
                action: language.say("Viết lại theo mẫu.", "Write it like that."),
                basis: None,
            },
            Self::OutlineCells => Explanation {
                what: language.say("Hàng không đủ ô, hoặc thừa ô", "A row with too few or too many cells"),
                why: language.say(
                    "Lệch một ô thì mọi ô sau đứng nhầm cột.",
                    "With one cell too few, all others stand in the wrong column.",
                ),
                example: "columns: [A, B, C], rows: [[1, 2]]",
                action: language.say("Mỗi cột một ô; ô trống thì ghi `~`.", "One cell for each column; an empty one is `~`."),
                basis: None,
            },
        }
    }
}
