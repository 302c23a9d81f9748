//! What `thidua explain` says of these faults.

use super::TypingCode;
use crate::diagnostic::{Explanation, Language};

impl TypingCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its explanation"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::OddCharacter => Explanation {
                what: language.say("Ký tự vô hình hoặc dấu cách lạ", "An invisible character or an odd space"),
                why: language.say("Mắt không thấy nhưng máy đọc khác: dòng thụt bằng dấu cách lạ bị nối vào dòng trên, khóa và mã không còn đúng.", "Nobody sees it, and the machine reads something else: lines are joined, keys and ids are others."),
                example: "thụt dòng bằng U+00A0",
                action: language.say("Xóa ký tự ở chỗ được chỉ, gõ lại bằng bàn phím.", "Delete the character at the place and type it again."),
                basis: None,
            },
            Self::Symbol => Explanation {
                what: language.say("Ký tự không in được lên giấy", "A character that no paper can carry"),
                why: language.say("Nó đứng thay một chữ, một hình đã mất, hoặc chỉ một phông, một màn hình hiểu được.", "It stands for a letter or a picture that was lost, or only one font or screen knows it."),
                example: "U+FFFC, U+FFFD, hình biểu tượng",
                action: language.say("Xóa đi, gõ lại chữ vốn có ở đó.", "Delete it and type what belongs there."),
                basis: None,
            },
            Self::LookAlike => Explanation {
                what: language.say("Chữ giống chữ Việt mà không phải chữ Việt", "Letters that look Vietnamese and are others"),
                why: language.say("Hai chữ trông như một nhưng khác mã: tìm không thấy, xếp sai thứ tự, một người thành hai.", "Two letters look like one and have different codes: search misses them, lists sort them wrongly, one person becomes two."),
                example: "Ð (U+00D0) → Đ (U+0110)",
                action: language.say("Gõ lại chữ bằng bộ gõ tiếng Việt, bảng mã Unicode.", "Type the word again with a Unicode keyboard."),
                basis: None,
            },
            Self::OldEncoding => Explanation {
                what: language.say("Chữ của bảng mã cũ (TCVN3, VNI) hoặc đọc nhầm mã", "Letters of an old encoding, or of a file read with the wrong one"),
                why: language.say("In ra sẽ thành chữ lạ; tên người trên quyết định sai là phải sửa. Văn bản hành chính dùng bảng mã Unicode.", "They print as strange letters, and a wrong name makes a wrong decision. Official papers use Unicode."),
                example: "Ñaëng Thò Maãu → Đặng Thị Mẫu",
                action: language.say("Thay bằng cách đọc được đề nghị sau khi xem lại, hoặc chuyển mã cả tệp.", "Look at the reading that is proposed and take it, or convert the whole file."),
                basis: Some(language.say("Nghị định 30/2020/NĐ-CP, Phụ lục I", "Decree 30/2020/ND-CP, Annex I")),
            },
            Self::TextCut => Explanation {
                what: language.say("Chữ sau dấu # không được đọc", "Text after # is not read"),
                why: language.say("YAML bỏ mọi chữ từ ` #` trở đi: tên in ra thiếu một đoạn mà không ai biết.", "YAML drops everything from ` #` on: a name would print without its end and nobody would know."),
                example: "name: Tổ liên gia #7 → name: \"Tổ liên gia #7\"",
                action: language.say("Đặt giá trị trong ngoặc kép, hoặc chuyển ghi chú lên dòng riêng.", "Put the value in quotes, or the comment on a line of its own."),
                basis: None,
            },
            Self::LinesGlued => Explanation {
                what: language.say("Nhiều dòng bị nối làm một", "Several lines are joined into one"),
                why: language.say("YAML nối dòng sau vào dòng trước: hai người, hai nơi nhận thành một mà không ai biết.", "YAML joins a line to the one before: two persons or two addressees become one and nobody knows."),
                example: "addressees: Khu phố 1 ↵ Khu phố 2",
                action: language.say("Viết thành danh sách, hoặc thêm `>-` sau dấu hai chấm nếu là một đoạn dài.", "Write a list, or add `>-` after the colon of one long text."),
                basis: None,
            },
            Self::ColonInText => Explanation {
                what: language.say("Trong giá trị có dấu hai chấm", "A colon within a text"),
                why: language.say("YAML coi phần trước dấu hai chấm là khóa, phần sau là giá trị; đoạn chữ bị chia đôi.", "YAML takes what stands before it for a key and parts the text in two."),
                example: "- Họp: bàn việc → - \"Họp: bàn việc\"",
                action: language.say("Đặt cả giá trị trong ngoặc kép.", "Put the whole value in quotes."),
                basis: None,
            },
            Self::TwoReadings => Explanation {
                what: language.say("Con số đọc được hai lối", "A figure that reads in two ways"),
                why: language.say("Dấu chấm là dấu hàng nghìn với người này, dấu thập phân với máy kia; lệch nhau một nghìn lần.", "A point parts thousands for one and begins decimals for another: a thousand times too much or too little."),
                example: "thue-dat: 1.500",
                action: language.say("Viết liền không dấu (1500), hoặc dùng dấu phẩy thập phân (1,5).", "Write it without a point (1500), or with a decimal comma (1,5)."),
                basis: None,
            },
            Self::DoubledSpaces => Explanation {
                what: language.say("Nhiều dấu cách liền nhau", "Several spaces between two words"),
                why: language.say("Trên giấy thành một khoảng hở; một tên viết hai kiểu dễ bị coi là hai người.", "They leave a gap on paper, and two spellings of one name look like two persons."),
                example: "Nguyễn  Văn An",
                action: language.say("Giữ một dấu cách.", "Keep one space."),
                basis: None,
            },
            Self::NameParted => Explanation {
                what: language.say("Tên có một chữ bị tách đôi", "A syllable of a name is parted"),
                why: language.say("Dấu cách lọt vào giữa chữ sẽ in nguyên trên quyết định và giấy khen.", "A space within a syllable would be printed on the decision and the certificate."),
                example: "Đặn g → Đặng",
                action: language.say("Xem lại giấy tờ của người đó, xóa dấu cách thừa.", "Look at the person's papers and delete the space."),
                basis: None,
            },
            Self::NameCase => Explanation {
                what: language.say("Tên người, địa danh viết thường hoặc viết in hoa cả", "A name or a place in small letters or in capitals"),
                why: language.say("Tên người viết hoa chữ cái đầu mọi âm tiết; giấy khen, quyết định in đúng như đã gõ.", "Names of persons have a capital at the head of each syllable, and papers print what is typed."),
                example: "nguyễn văn an → Nguyễn Văn An",
                action: language.say("Sửa như đề nghị sau khi xem lại.", "Look at it and write it as proposed."),
                basis: Some(language.say("Nghị định 30/2020/NĐ-CP, Phụ lục II", "Decree 30/2020/ND-CP, Annex II")),
            },
            Self::CapitalWithin => Explanation {
                what: language.say("Chữ giữa câu bắt đầu bằng chữ hoa", "Words within a sentence that begin with a capital"),
                why: language.say("Giấy khen in thành tích tiếp sau chữ “Đã có thành tích”, tờ trình in kết quả nhận ý kiến giữa câu: ở đó không viết hoa.", "Certificates print an achievement, and submissions the result of opinions, within a sentence, where there is no capital."),
                example: "Tích cực vận động … → tích cực vận động …",
                action: language.say("Sửa chữ đầu thành chữ thường; tên riêng thì để nguyên.", "Make the first letter small; leave a name."),
                basis: Some(language.say("Nghị định 30/2020/NĐ-CP, Phụ lục II", "Decree 30/2020/ND-CP, Annex II")),
            },
            Self::MarkTwice => Explanation {
                what: language.say("Đoạn gõ sẵn dấu gạch đầu dòng", "A text that brings the mark of a list"),
                why: language.say("Văn bản tự đặt dấu gạch, số thứ tự trước mỗi mục: gõ thêm thì in ra hai dấu `- - Mô hình …`. Chương trình in một dấu và nhắc.", "Papers set dashes and numbers themselves, and would have two: one is printed, and it is said."),
                example: "- Mô hình tự quản → Mô hình tự quản",
                action: language.say("Xóa dấu ở đầu đoạn.", "Delete the mark at the head of the text."),
                basis: Some(language.say("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6", "Decree 30/2020/ND-CP, Annex I, part I, II.6")),
            },
            Self::NameDigit => Explanation {
                what: language.say("Tên người có chữ số", "A digit in the name of a person"),
                why: language.say("Không ai có tên như thế: chữ số là gõ nhầm, hoặc số thứ tự lọt vào.", "Nobody is called so: it is a slip, or a number of a list."),
                example: "Lê Văn 4n",
                action: language.say("Gõ lại tên theo giấy tờ.", "Type the name as the person's papers have it."),
                basis: Some(language.say("Bộ luật Dân sự 91/2015/QH13, Điều 26 khoản 3", "Civil Code 91/2015/QH13, Article 26.3")),
            },
            Self::NameSyllable => Explanation {
                what: language.say("Tên có âm tiết tiếng Việt không có", "A syllable in a name that Vietnamese does not have"),
                why: language.say("Thường là gõ thừa chữ hoặc sai dấu; tên sai trên quyết định là phải sửa quyết định.", "Mostly a letter too many or a wrong mark; a wrong name means a decision to correct."),
                example: "Nguyeễn",
                action: language.say("Xem lại giấy tờ; nếu tên đúng như vậy thì để nguyên.", "Look at the person's papers; if the name is right, leave it."),
                basis: None,
            },
            Self::NameUnmarked => Explanation {
                what: language.say("Tên người gõ không dấu", "The name of a person without marks"),
                why: language.say("Quyết định, giấy khen in đúng như đã gõ; tên thiếu dấu không đúng giấy tờ.", "Papers print what is typed, and a name without its marks is not that of the person's papers."),
                example: "Nguyen Thi Mau Anh",
                action: language.say("Gõ lại tên theo giấy tờ.", "Type the name as the person's papers have it."),
                basis: None,
            },
            Self::NameDoubled => Explanation {
                what: language.say("Tên có một chữ gõ hai lần", "A word of a name typed twice"),
                why: language.say("Chữ thừa in nguyên trên quyết định và giấy khen.", "The word too many would be printed on the decision and the certificate."),
                example: "Nguyễn Thị Thị Ánh → Nguyễn Thị Ánh",
                action: language.say("Xem lại giấy tờ, xóa chữ thừa.", "Look at the person's papers and delete it."),
                basis: None,
            },
            Self::BodySmall => Explanation {
                what: language.say("Tên tập thể, đơn vị bắt đầu bằng chữ thường", "The name of a collective or a unit begins with a small letter"),
                why: language.say("Tên in ở đầu ô danh sách và trên giấy khen; chữ đầu viết hoa như mọi tên riêng.", "Lists and certificates print it at the head of a cell or a line, where names have a capital."),
                example: "trạm y tế phường Mẫu → Trạm y tế phường Mẫu",
                action: language.say("Viết hoa chữ đầu.", "Make the first letter a capital."),
                basis: Some(language.say("Nghị định 30/2020/NĐ-CP, Phụ lục II", "Decree 30/2020/ND-CP, Annex II")),
            },
            Self::BodyOtherwise => Explanation {
                what: language.say("Tập thể viết khác tên đơn vị của mình", "A collective written otherwise than its unit"),
                why: language.say("Một tập thể có hai tên trong một hồ sơ: danh sách in tên này, phụ lục in tên kia.", "One body has two names in one dossier: lists print the one, annexes the other."),
                example: "Hội khuyến học Phường Mẫu, đơn vị Hội Khuyến học phường Mẫu",
                action: language.say("Viết hai nơi như nhau.", "Write both alike."),
                basis: None,
            },
            Self::MarksBroken => Explanation {
                what: language.say("Dấu câu gõ đôi, thừa hoặc thiếu dấu cách", "A mark that is doubled, or has a space too many or too few"),
                why: language.say("Văn bản in đúng như đã gõ: `Giáo viên,, Tổ trưởng`, `Nông dân // hỏi lại`.", "Papers print what is typed, marks and notes alike."),
                example: "Giáo viên , Tổ trưởng → Giáo viên, Tổ trưởng",
                action: language.say("Sửa dấu câu, dấu cách; ghi chú thì chuyển sang dòng riêng bắt đầu bằng #.", "Mend the mark or the space; move a note to a line of its own that begins with #."),
                basis: None,
            },
            Self::MarkOpen => Explanation {
                what: language.say("Ngoặc mở mà không đóng", "A bracket or a quote that is not closed"),
                why: language.say("Thường là mất phần đuôi khi chép, hoặc quên gõ dấu đóng.", "Mostly the end was lost in copying, or the mark forgotten."),
                example: "Giáo viên (Tổ Toán → Giáo viên (Tổ Toán)",
                action: language.say("Thêm dấu đóng, hoặc bỏ dấu mở.", "Add the mark that closes, or delete the one that opens."),
                basis: None,
            },
            Self::LeadTwice => Explanation {
                what: language.say("Gõ sẵn chữ mà văn bản tự in", "Words that the paper prints itself"),
                why: language.say("In ra hai lần: `Kính gửi: Kính gửi: …`, `Lưu: Lưu: VT`, `tại tại Hội trường`.", "They would be printed twice."),
                example: "addressees: [\"Kính gửi: Ủy ban …\"]",
                action: language.say("Bỏ chữ ấy trong dữ liệu.", "Delete them in the data."),
                basis: None,
            },
            Self::NameTitled => Explanation {
                what: language.say("Trong tên có lời xưng hô hoặc chức vụ", "A salutation or a post within a name"),
                why: language.say("Mẫu tự thêm Ông, Bà, chức vụ: in ra thành `Ông Ông Nguyễn Văn An`. Nghị định 30 không ghi học hàm, học vị trước tên người ký.", "Templates add them: the paper would say them twice. The decree has no degrees before the name of who signs."),
                example: "name: Ông Nguyễn Văn An",
                action: language.say("Để mỗi phần vào khóa của nó.", "Put each part under its own key."),
                basis: None,
            },
            Self::StrayMark => Explanation {
                what: language.say("Tên, chức vụ có dấu thừa ở đầu hoặc cuối", "A mark too many before or after a name or a post"),
                why: language.say("Mẫu tự đặt dấu phẩy, gạch đầu dòng: in ra thành `, - Phó Giám đốc`.", "Templates set commas and dashes themselves: the paper would have them twice."),
                example: "- Phó Giám đốc → Phó Giám đốc",
                action: language.say("Xóa dấu thừa.", "Delete the mark."),
                basis: None,
            },
            Self::LikelyOne => Explanation {
                what: language.say("Hai cách viết có lẽ là một người", "Two spellings of what is probably one person"),
                why: language.say("Cùng đơn vị, cùng năm sinh hoặc chức vụ, tên chỉ khác một dấu: thường là một người gõ hai lần, được khen hai lần.", "The same unit, year of birth or post, and names that differ by a mark: mostly one person typed twice and awarded twice."),
                example: "Nguyễn Văn Tình, Nguyễn Văn Tỉnh",
                action: language.say("Đối chiếu giấy tờ; là một người thì viết như nhau.", "Compare their papers; write one name for one person."),
                basis: None,
            },
            Self::NameMark => Explanation {
                what: language.say("Dấu lạ trong tên người", "A mark that is no part of a name"),
                why: language.say("Tên in trên quyết định, giấy khen phải đúng giấy tờ; dấu ?, _, / là vết của việc chép hoặc gõ nhầm.", "The name on a decision and a certificate is that of the person's papers; `?`, `_` and `/` are left by copying or a slip."),
                example: "name: Nguyễn Văn_An → Nguyễn Văn An",
                action: language.say("Gõ lại tên theo giấy tờ.", "Type the name as the person's papers have it."),
                basis: None,
            },
            Self::NoLetters => Explanation {
                what: language.say("Tên, chức vụ, lý do không có chữ hoặc chữ thay chỗ không có gì", "A name, a post or a reason without letters, or words for something that is not there"),
                why: language.say("Dấu gạch, dấu chấm viết thay chỗ chưa biết sẽ in lên văn bản.", "A dash or a point that stands for what is not known would be printed."),
                example: "position: \"-\"",
                action: language.say("Viết đủ chữ, hoặc bỏ dòng ấy.", "Write the words, or leave the line out."),
                basis: None,
            },
            Self::LettersLost => Explanation {
                what: language.say("Chữ đã mất khi chép sang", "Letters lost by copying"),
                why: language.say("Tệp lưu bằng bảng mã không có chữ Việt đổi mỗi chữ ấy thành dấu ?; chép từ web có thể giữ mã thay cho chữ.", "A file saved in an encoding without Vietnamese letters has `?` in their place; text copied from the web may keep codes."),
                example: "Tr?n V?n An; Tr&#7847;n",
                action: language.say("Lấy lại từ tệp gốc, lưu với UTF-8, hoặc gõ lại.", "Take it from the first file again, saved as UTF-8, or type it."),
                basis: None,
            },
            Self::DecimalComma => Explanation {
                what: language.say("Dấu phẩy thập phân trong ngoặc nhọn", "A decimal comma within braces"),
                why: language.say("YAML coi dấu phẩy trong ngoặc là chỗ hết một mục: 46,5 thành 46 và một mục tên 5.", "YAML takes a comma within braces for the end of an entry: 46,5 becomes 46 and an entry called 5."),
                example: "{thue-dat: 46,5} → {thue-dat: 46.5}",
                action: language.say("Viết dấu chấm.", "Write a point."),
                basis: None,
            },
            Self::CommaInBraces => Explanation {
                what: language.say("Dấu phẩy trong đoạn chữ giữa ngoặc nhọn", "A comma in a text within braces"),
                why: language.say("YAML coi dấu phẩy trong ngoặc là chỗ hết một mục: phần sau dấu phẩy thành một khóa không ai biết.", "YAML takes a comma within braces for the end of an entry, and what follows for a key that nobody knows."),
                example: "{to: Như Điều 3, Điều 4} → {to: \"Như Điều 3, Điều 4\"}",
                action: language.say("Đặt đoạn chữ trong ngoặc kép.", "Put the text in quotes."),
                basis: None,
            },
            Self::NearlyWord => Explanation {
                what: language.say("Loại văn bản, số ký hiệu, lời xưng hô, vai trò gõ sai dấu hoặc viết tắt", "A kind of document, a symbol, a salutation or a role with a slip, or shortened"),
                why: language.say(
                    "“Luât”, “QĐ”, “Ong”, “UV” in nguyên vào căn cứ, biên bản; loại văn bản gõ sai thì chương trình cũng khó nhận ra luật đã hết hiệu lực.",
                    "It is printed as it was typed, among the bases or in the minutes; a kind with a slip hides a law that is no longer in force.",
                ),
                example: "kind: Luât",
                action: language.say("Sửa như thông báo.", "Correct it as the message says."),
                basis: None,
            },
            Self::NoSuchDay => Explanation {
                what: language.say("Ngày không có trong lịch", "A day that no calendar has"),
                why: language.say("Ngày viết trong lời văn in thẳng lên văn bản; 31/11 hay 30/02 là gõ nhầm.", "A day within words is printed as it is; 31/11 or 30/02 is a slip."),
                example: "Quyết định số 1204/QĐ-UBND ngày 31/11/2023",
                action: language.say("Sửa theo văn bản gốc.", "Correct it by the original."),
                basis: None,
            },
        }
    }
}
