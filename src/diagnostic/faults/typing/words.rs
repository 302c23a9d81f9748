//! What these faults say.

use super::TypingProblem;
use crate::diagnostic::Language;
use crate::diagnostic::letter_name::{letter_name, narrow};
use crate::diagnostic::wording::{Wording, shown};

impl TypingProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its sentences"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::OddCharacter { letter } if let Some(mark) = narrow(*letter) => language.say(
                Wording::new(format!("có {} ở chỗ này", letter_name(*letter, language)), format!("`{mark}`"), format!("gõ lại `{mark}` bằng bàn phím")),
                Wording::new(format!("{} stands here", letter_name(*letter, language)), format!("`{mark}`"), format!("type `{mark}` in its place")),
            ),
            Self::OddCharacter { letter } => language.say(
                Wording::new(format!("có {} ở chỗ này", letter_name(*letter, language)), "dấu cách thường, hoặc không có gì", "xóa ký tự này; chỗ cần dấu cách thì gõ lại bằng bàn phím (nó thường lẫn vào khi sao chép từ web, Word hoặc PDF)"),
                Wording::new(format!("{} stands here", letter_name(*letter, language)), "a plain space, or nothing", "delete it, and type a space where one is wanted (such characters come with copying from the web, Word or PDF)"),
            ),
            Self::Symbol { letter } => language.say(
                Wording::new(format!("có {}, không in được lên giấy", letter_name(*letter, language)), "chỉ chữ, số, dấu câu và khoảng trắng", "xóa ký tự này, xem lại chữ ở chỗ đó rồi gõ lại"),
                Wording::new(format!("{} cannot be printed", letter_name(*letter, language)), "letters, digits, punctuation and spaces", "delete it, look what stood there, and type that"),
            ),
            Self::LookAlike { letter, word, meant } => language.say(
                Wording::new(format!("`{}` có {}; chương trình đọc là `{}`", shown(word), letter_name(*letter, language), shown(meant)), "", format!("gõ lại `{}` trong tệp để lần sau không còn nhắc", shown(meant))),
                Wording::new(format!("`{}` has {}; it was read as `{}`", shown(word), letter_name(*letter, language), shown(meant)), "", format!("type `{}` again to silence the warning", shown(meant))),
            ),
            Self::OldEncoding { encoding, likely } if encoding.starts_with("UTF-8") => language.say(
                Wording::new(format!("chữ UTF-8 bị đọc nhầm bảng mã (Windows-1252); có lẽ là `{}`", shown(likely)), "chữ Unicode", format!("nếu đúng thì thay bằng `{}`; cả tệp thì chép lại từ tệp gốc, mở với bảng mã UTF-8", shown(likely))),
                Wording::new(format!("letters of UTF-8 that were read with another encoding (Windows-1252); probably `{}`", shown(likely)), "letters of Unicode", format!("if that is right, put `{}` in its place; a whole file is copied again from the first one, opened as UTF-8", shown(likely))),
            ),
            Self::OldEncoding { encoding, likely } => language.say(
                Wording::new(format!("chữ gõ theo bảng mã cũ {encoding}; có lẽ là `{}`", shown(likely)), "chữ Unicode", format!("nếu đúng thì thay bằng `{}`; cả tệp thì chuyển mã bằng bộ gõ (UniKey: Ctrl+Shift+F6)", shown(likely))),
                Wording::new(format!("letters of the old encoding {encoding}; probably `{}`", shown(likely)), "letters of Unicode", format!("if that is right, put `{}` in its place; a whole file is converted by the keyboard program", shown(likely))),
            ),
            Self::TextCut { read, cut } if read.is_empty() => language.say(
                Wording::new(
                    format!("`{}` bắt đầu bằng dấu #: YAML coi là ghi chú và không đọc", shown(cut)),
                    "cả giá trị trong \"ngoặc kép\" nếu dấu # là chữ",
                    "đặt cả giá trị trong \"ngoặc kép\"; nếu là ghi chú thì thêm dấu cách sau #",
                ),
                Wording::new(
                    format!("`{}` begins with #: YAML takes it for a comment and does not read it", shown(cut)),
                    "the whole value in \"quotes\" if # is text",
                    "put the whole value in \"quotes\", or a space behind the # of a comment",
                ),
            ),
            Self::TextCut { read, cut } => language.say(
                Wording::new(format!("sau `{}` có `{}`: YAML coi là ghi chú và không đọc", shown(read), shown(cut)), "cả giá trị trong \"ngoặc kép\" nếu dấu # là chữ", "đặt cả giá trị trong \"ngoặc kép\"; nếu là ghi chú thì chuyển lên một dòng riêng bắt đầu bằng #"),
                Wording::new(format!("after `{}` stands `{}`: YAML takes it for a comment and does not read it", shown(read), shown(cut)), "the whole value in \"quotes\" if # is text", "put the whole value in \"quotes\"; move a comment to a line of its own that begins with #"),
            ),
            Self::LinesGlued { joined } => language.say(
                Wording::new(format!("nhiều dòng bị nối làm một: `{}`", shown(joined)), "mỗi mục một dòng `- …` trong danh sách; một đoạn dài thì sau dấu hai chấm viết `>-`", "nếu là nhiều mục thì viết thành danh sách; nếu là một đoạn thì thêm `>-` hoặc viết trên một dòng; nếu dòng sau là một khóa thì cho nó thẳng hàng với khóa ở trên"),
                Wording::new(format!("several lines would be joined into one: `{}`", shown(joined)), "a list with an item on each line `- …`; `>-` after the colon of a long text", "make a list of several items; for one text add `>-` or write it on one line; put a key below the key above it"),
            ),
            Self::ColonInText { key } => language.say(
                Wording::new(format!("chữ `{}` đứng trước dấu hai chấm nên YAML coi là một khóa", shown(key)), "một đoạn chữ trong \"ngoặc kép\"", "đặt cả giá trị trong \"ngoặc kép\""),
                Wording::new(format!("`{}` stands before a colon, so that YAML takes it for a key", shown(key)), "a text in \"quotes\"", "put the whole value in \"quotes\""),
            ),
            Self::TwoReadings { found, thousands, decimals } => language.say(
                Wording::new(format!("`{}` có thể là {thousands} hoặc {decimals}", shown(found)), "một cách viết chỉ đọc được một lối", format!("viết `{}` nếu là {thousands}; viết `\"{decimals}\"` nếu là {decimals}", thousands.replace('.', ""))),
                Wording::new(format!("`{}` can be {thousands} or {decimals}", shown(found)), "a figure that reads in one way only", format!("write `{}` for {thousands}, or `\"{decimals}\"` for {decimals}", thousands.replace('.', ""))),
            ),
            Self::DoubledSpaces => language.say(
                Wording::new("có nhiều dấu cách liền nhau giữa hai chữ; chương trình đã gộp làm một", "", "xóa bớt dấu cách trong tệp để lần sau không còn nhắc"),
                Wording::new("several spaces stand between two words; they were made one", "", "delete them to silence the warning"),
            ),
            Self::NameParted { name, likely } => language.say(
                Wording::new(format!("tên `{}` có một chữ bị tách đôi", shown(name)), format!("có lẽ là `{}`", shown(likely)), format!("nếu đúng thì sửa thành `{}`; nếu tên đúng như đã gõ thì để nguyên", shown(likely))),
                Wording::new(format!("a syllable of the name `{}` is parted", shown(name)), format!("probably `{}`", shown(likely)), format!("if so, write `{}`; if the name is right, leave it", shown(likely))),
            ),
            Self::NameCase { name, likely } => language.say(
                Wording::new(format!("tên `{}` không viết hoa như tên riêng", shown(name)), format!("viết hoa chữ cái đầu mỗi âm tiết: `{}`", shown(likely)), format!("nếu đúng thì sửa thành `{}`; chương trình tự viết in hoa ở chỗ mẫu cần", shown(likely))),
                Wording::new(format!("the name `{}` is not written as names are", shown(name)), format!("a capital at the head of each syllable: `{}`", shown(likely)), format!("if so, write `{}`; where capitals are wanted the program makes them", shown(likely))),
            ),
            Self::CapitalWithin { found, likely } => capital_within(found, likely, language),
            Self::NameDigit { name, digit } => language.say(
                Wording::new(format!("tên `{}` có chữ số `{digit}`", shown(name)), "chỉ chữ; pháp luật không cho đặt tên bằng số", "xem lại giấy tờ của người đó rồi gõ lại tên"),
                Wording::new(format!("the name `{}` has the digit `{digit}`", shown(name)), "letters only: the law allows no digits in a name", "look at the papers of the person and type the name again"),
            ),
            Self::NameSyllable { syllable, likely } => name_syllable(syllable, likely.as_deref(), language),
            Self::NameUnmarked { name, family } => language.say(
                Wording::new(format!("tên `{}` gõ không dấu", shown(name)), format!("tên đủ dấu: họ có lẽ là `{family}`"), "gõ lại tên theo giấy tờ của người đó; nếu giấy tờ không có dấu thì để nguyên"),
                Wording::new(format!("the name `{}` is typed without marks", shown(name)), format!("a name with its marks: the family is probably `{family}`"), "type the name as the person's papers have it; if they have no marks, leave it"),
            ),
            Self::NameDoubled { word, name, likely } => language.say(
                Wording::new(format!("tên `{}` có `{}` hai lần liền", shown(name), shown(word)), format!("có lẽ là `{}`", shown(likely)), format!("nếu đúng thì sửa thành `{}`; nếu tên đúng như đã gõ thì để nguyên", shown(likely))),
                Wording::new(format!("the name `{}` has `{}` twice", shown(name), shown(word)), format!("probably `{}`", shown(likely)), format!("if so, write `{}`; if the name is right, leave it", shown(likely))),
            ),
            Self::BodySmall { name, likely } => language.say(
                Wording::new(format!("tên `{}` bắt đầu bằng chữ thường", shown(name)), format!("chữ đầu viết hoa: `{}`", shown(likely)), format!("sửa thành `{}`; giữa câu chương trình tự viết thường ở chỗ cần", shown(likely))),
                Wording::new(format!("the name `{}` begins with a small letter", shown(name)), format!("a capital first letter: `{}`", shown(likely)), format!("write `{}`; within a sentence the program makes it small where that is wanted", shown(likely))),
            ),
            Self::BodyOtherwise { name, unit } => language.say(
                Wording::new(format!("tập thể `{}` là đơn vị `{}` mà viết khác", shown(name), shown(unit)), format!("một cách viết: `{}`", shown(unit)), "viết tên tập thể như tên đơn vị, hoặc sửa tên đơn vị"),
                Wording::new(format!("the collective `{}` is the unit `{}`, and is written otherwise", shown(name), shown(unit)), format!("one spelling: `{}`", shown(unit)), "write the collective as the unit, or mend the name of the unit"),
            ),
            Self::MarksBroken { found } => language.say(
                Wording::new(format!("trong `{}` dấu câu gõ đôi, hoặc thừa hay thiếu dấu cách cạnh nó", shown(found)), "một dấu, liền sau chữ, rồi một dấu cách", "sửa dấu câu hoặc dấu cách ở đó"),
                Wording::new(format!("in `{}` a mark is doubled, or a space beside it is too many or lacks", shown(found)), "one mark, right behind the word, and then a space", "mend the mark or the space"),
            ),
            Self::MarkOpen { found, close } => language.say(
                Wording::new(format!("`{}` mở mà không đóng", shown(found)), format!("có dấu `{close}` ở cuối"), format!("thêm `{close}`, hoặc bỏ dấu mở")),
                Wording::new(format!("`{}` is opened and not closed", shown(found)), format!("a `{close}` behind it"), format!("add `{close}`, or delete the mark that opens")),
            ),
            Self::LeadTwice { found, likely } => language.say(
                Wording::new(format!("giá trị gõ sẵn `{}`, mà văn bản tự in chữ ấy", shown(found)), format!("phần còn lại: `{}`", shown(likely)), format!("bỏ `{}`", shown(found))),
                Wording::new(format!("the value brings `{}`, which the paper prints itself", shown(found)), format!("the rest: `{}`", shown(likely)), format!("delete `{}`", shown(found))),
            ),
            Self::NameTitled { title, likely } => language.say(
                Wording::new(format!("trong tên có `{}`", shown(title)), format!("chỉ họ và tên: `{}`", shown(likely)), "chuyển lời xưng hô sang `salutation`, chức vụ sang `position`; nếu đó là họ thì để nguyên"),
                Wording::new(format!("the name has `{}` in it", shown(title)), format!("the name only: `{}`", shown(likely)), "move a salutation to `salutation` and a post to `position`; if it is the family's name, leave it"),
            ),
            Self::StrayMark { found, likely } => language.say(
                Wording::new(format!("`{}` có dấu thừa ở đầu hoặc cuối", shown(found)), format!("chỉ chữ: `{}`", shown(likely)), format!("sửa thành `{}`", shown(likely))),
                Wording::new(format!("`{}` has a mark too many before or after it", shown(found)), format!("the words only: `{}`", shown(likely)), format!("write `{}`", shown(likely))),
            ),
            Self::LikelyOne { name, other, line } => language.say(
                Wording::new(format!("`{}` và `{}`{} có lẽ là một người: chỉ khác dấu hoặc cách viết", shown(name), shown(other), line.map(|line| format!(" (dòng {line})")).unwrap_or_default()), "", "đối chiếu giấy tờ; nếu là một người thì viết tên như nhau, nếu là hai người thì để nguyên"),
                Wording::new(format!("`{}` and `{}`{} are probably one person: only marks or letters' case differ", shown(name), shown(other), line.map(|line| format!(" (line {line})")).unwrap_or_default()), "", "compare their papers; write one name for one person, and leave it if they are two"),
            ),
            Self::MarkTwice { found } => mark_twice(found, language),
            Self::NameMark { name, mark } => language.say(
                Wording::new(format!("tên `{}` có dấu `{mark}`", shown(name)), "chỉ chữ cái và dấu cách", "xem lại giấy tờ của người đó rồi gõ lại tên"),
                Wording::new(format!("the name `{}` has the mark `{mark}`", shown(name)), "letters and spaces only", "look at the papers of the person and type the name again"),
            ),
            Self::NoLetters { found } if found.chars().any(char::is_alphabetic) => language.say(
                Wording::new(format!("`{}` viết thay chỗ không có gì", shown(found)), "tên, chức vụ, lý do viết bằng chữ", "viết đủ chữ; không có hoặc chưa biết thì bỏ cả dòng: văn bản in nguyên chữ đã gõ"),
                Wording::new(format!("`{}` stands for something that is not there", shown(found)), "a name, a post or a reason in words", "write the words, or leave the line out: the paper prints them as they are"),
            ),
            Self::NoLetters { found } => language.say(
                Wording::new(format!("`{}` không có chữ cái nào", shown(found)), "tên, chức vụ viết bằng chữ", "viết đủ chữ; chưa biết thì bỏ cả dòng"),
                Wording::new(format!("`{}` has no letter", shown(found)), "a name or a post in words", "write the words, or leave the line out while they are not known"),
            ),
            Self::LettersLost { word } => language.say(
                Wording::new(format!("`{}` có chữ đã mất hoặc chưa đọc lại được khi chép sang (dấu ? hoặc mã &#…;)", shown(word)), "chữ Unicode", "mở tệp gốc, lưu lại với bảng mã UTF-8 (Excel: CSV UTF-8) rồi chép lại; hoặc gõ lại chữ này"),
                Wording::new(format!("letters of `{}` were lost, or not read back, when it was copied (`?` or `&#…;`)", shown(word)), "letters of Unicode", "save the first file again as UTF-8 (Excel: CSV UTF-8) and copy from it, or type the word again"),
            ),
            Self::DecimalComma { found } => language.say(
                Wording::new(format!("trong ngoặc nhọn, dấu phẩy ngăn hai mục: `{found}` bị đọc thành hai số"), "dấu thập phân là dấu chấm", format!("viết `{}`", found.replace(',', "."))),
                Wording::new(format!("within braces a comma parts two entries: `{found}` reads as two numbers"), "a point before decimals", format!("write `{}`", found.replace(',', "."))),
            ),
            Self::CommaInBraces { found } => language.say(
                Wording::new(format!("trong ngoặc nhọn, dấu phẩy ngăn hai mục: `{}` bị đọc thành hai", shown(found)), "một đoạn chữ trong \"ngoặc kép\"", format!("viết `\"{}\"`", shown(found))),
                Wording::new(format!("within braces a comma parts two entries: `{}` reads as two", shown(found)), "a text in \"quotes\"", format!("write `\"{}\"`", shown(found))),
            ),
            Self::ColonGone { found, likely } => language.say(
                Wording::new(format!("`{}` không có dấu hai chấm và dấu cách giữa khóa và giá trị", shown(found)), "`khóa: giá trị`", format!("nếu ý là `{likely}` thì viết như vậy", likely = shown(likely))),
                Wording::new(format!("`{}` has no colon and space between key and value", shown(found)), "`key: value`", format!("write `{}` if that is meant", shown(likely))),
            ),
            Self::NearlyWord { found, likely } => language.say(
                Wording::new(
                    format!("`{}` gần giống `{likely}`", shown(found)),
                    format!("`{likely}`"),
                    format!("sửa thành `{likely}`: chữ này in nguyên trên văn bản"),
                ),
                Wording::new(
                    format!("`{}` is nearly `{}`", shown(found), shown(likely)),
                    format!("`{}`", shown(likely)),
                    format!("write `{}`: papers print it as it is", shown(likely)),
                ),
            ),
            Self::SalutationOpen { found } => language.say(
                Wording::new(format!("`{}` còn để hai cách gọi", shown(found)), "`Ông` hoặc `Bà`", "chọn một: chữ này in trước họ tên trên quyết định, giấy khen"),
                Wording::new(format!("`{}` leaves two to choose from", shown(found)), "one of them", "choose one: it is printed before the name"),
            ),
            Self::Misspelt { word, likely: Some(likely) } => language.say(
                Wording::new(format!("`{}` là phím gõ chưa thành chữ; có lẽ là `{}`", shown(word), shown(likely)), "", format!("nếu đúng thì gõ lại `{}`", shown(likely))),
                Wording::new(format!("`{}` was typed without the keyboard program; probably `{}`", shown(word), shown(likely)), "", format!("type `{}` if that is right", shown(likely))),
            ),
            Self::Misspelt { word, likely: None } => language.say(
                Wording::new(format!("`{}` không phải một chữ tiếng Việt", shown(word)), "", "gõ lại cho đúng; tên riêng thì viết hoa chữ đầu"),
                Wording::new(format!("`{}` is no Vietnamese word", shown(word)), "", "correct it; a name begins with a capital"),
            ),
            Self::NoSuchDay { found } => language.say(
                Wording::new(format!("không có {}", shown(found)), "một ngày có trong lịch", "xem lại văn bản gốc rồi sửa ngày, tháng"),
                Wording::new(format!("there is no {}", shown(found)), "a day of the calendar", "look at the original and correct the day or the month"),
            ),
        }
    }
}

fn name_syllable(syllable: &str, likely: Option<&str>, language: Language) -> Wording {
    let syllable = shown(syllable);
    let vietnamese = likely.map(|likely| format!("có lẽ là `{likely}`"));
    let english = likely.map(|likely| format!("probably `{likely}`"));
    language.say(
        Wording::new(
            format!("`{syllable}` không phải âm tiết của tiếng Việt"),
            vietnamese.unwrap_or_default(),
            "xem lại giấy tờ của người đó; nếu tên đúng như vậy thì để nguyên",
        ),
        Wording::new(
            format!("`{syllable}` is no syllable of Vietnamese"),
            english.unwrap_or_default(),
            "look at the papers of the person; if the name is right, leave it",
        ),
    )
}

fn mark_twice(found: &str, language: Language) -> Wording {
    language.say(
        Wording::new(
            format!(
                "`{}` gõ sẵn dấu đầu dòng; văn bản tự đặt dấu ở chỗ này nên chỉ in một dấu",
                shown(found)
            ),
            "",
            "xóa dấu ở đầu đoạn ấy trong dữ liệu để lần sau không còn nhắc",
        ),
        Wording::new(
            format!(
                "`{}` brings the mark of a list; the paper sets one there, and only that is printed",
                shown(found)
            ),
            "",
            "delete the mark at the head of that text to silence the warning",
        ),
    )
}

fn capital_within(found: &str, likely: &str, language: Language) -> Wording {
    let (found, likely) = (shown(found), shown(likely));
    language.say(
        Wording::new(
            format!("chữ in tiếp trong câu mà bắt đầu bằng chữ hoa: `{found}`"),
            format!("chữ thường, vì văn bản in tiếp sau chữ khác, như “Đã có thành tích”: `{likely}`"),
            "sửa chữ đầu thành chữ thường; nếu đó là tên riêng thì để nguyên",
        ),
        Wording::new(
            format!("words within a sentence begin with a capital: `{found}`"),
            format!("a small letter, as papers print it behind other words: `{likely}`"),
            "make the first letter small; if it is a name, leave it",
        ),
    )
}
