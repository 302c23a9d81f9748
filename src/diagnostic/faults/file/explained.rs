//! What `thidua explain` says of these faults.

use super::FileCode;
use crate::diagnostic::{Explanation, Language};

impl FileCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::Unreadable => Explanation {
                what: language.say("Không đọc được tệp hoặc thư mục", "A file or folder cannot be read"),
                why: language.say(
                    "Mọi dữ liệu được đọc từ đầu; thiếu một tệp thì văn bản lập ra có thể thiếu người, thiếu căn cứ mà không ai biết.",
                    "Everything is read at the start; without one file a paper could lack people or bases and nobody would know.",
                ),
                example: "inputs/phuong-mau/campaign.yaml",
                action: language.say(
                    "Xem tên tệp có đúng từng chữ không, ổ mạng có đang nối không, tài khoản có quyền đọc không; rồi chạy lại.",
                    "Check the spelling of the name, the network drive and the permission to read; then run again.",
                ),
                basis: None,
            },
            Self::NotUtf8 => Explanation {
                what: language.say("Tệp không ghi bằng mã UTF-8", "The file is not written in UTF-8"),
                why: language.say(
                    "Chữ TCVN3, VNI hoặc Windows-1258 đọc nhầm sẽ in sai dấu, sai tên người. Văn bản hành chính dùng phông Unicode.",
                    "Text in TCVN3, VNI or Windows-1258 would print wrong letters and wrong names. Official papers use Unicode.",
                ),
                example: "Notepad: Save as, Encoding: UTF-8",
                action: language.say(
                    "Mở tệp, lưu lại với mã UTF-8; chữ gõ bằng TCVN3 hay VNI thì chuyển sang Unicode trước (UniKey, Ctrl+Shift+F6).",
                    "Open the file and save it as UTF-8; convert TCVN3 or VNI text to Unicode first.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Phụ lục I",
                    "Decree 30/2020/ND-CP, Annex I",
                )),
            },
            Self::ControlCharacter => Explanation {
                what: language.say(
                    "Có ký tự điều khiển không in được",
                    "A control character that cannot be printed",
                ),
                why: language.say(
                    "Ký tự này không thuộc chữ viết; Word và PDF không chứa được nó, tệp DOCX có nó sẽ không mở được.",
                    "It is no letter of any script; neither PDF nor DOCX can carry it, and Word would refuse the file.",
                ),
                example: "U+0007 | U+001B",
                action: language.say(
                    "Xóa ký tự rồi gõ lại đoạn ấy; thường nó lẫn vào khi sao chép từ PDF hoặc phần mềm cũ.",
                    "Delete it and type the passage again; it usually comes along when text is copied from a PDF or an old program.",
                ),
                basis: None,
            },
            Self::InvisibleCharacters => Explanation {
                what: language.say("Đã bỏ ký tự vô hình", "Invisible characters were left out"),
                why: language.say(
                    "Ký tự rộng bằng không làm hai tên trông giống nhau mà máy coi là khác, tìm không ra, ngắt dòng sai chỗ.",
                    "Zero-width characters make two names look alike and compare as different, and break lines in the wrong place.",
                ),
                example: "\"Nguyễn Văn[U+200B] An\"",
                action: language.say(
                    "Không bắt buộc sửa: chương trình đã bỏ khi lập văn bản. Gõ lại đoạn ấy trong tệp để lần sau không còn nhắc.",
                    "Nothing has to be done: the papers are made without them. Type the passage again to silence the note.",
                ),
                basis: None,
            },
            Self::Decomposed => Explanation {
                what: language.say(
                    "Chữ Việt gõ theo mã tổ hợp đã được chuyển sang dựng sẵn",
                    "Decomposed Vietnamese letters were composed",
                ),
                why: language.say(
                    "Cùng một chữ có hai cách ghi trong máy; để lẫn lộn thì so tên, sắp thứ tự và tìm trong Word đều sai.",
                    "One letter can be stored in two ways; mixed, they break the comparing of names, sorting and searching in Word.",
                ),
                example: "e + ◌̂ + ◌́ → ế",
                action: language.say(
                    "Không bắt buộc sửa. Chọn bảng mã “Unicode dựng sẵn” trong bộ gõ để lần sau không còn nhắc.",
                    "Nothing has to be done. Choose precomposed Unicode in the keyboard program to silence the note.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Phụ lục I",
                    "Decree 30/2020/ND-CP, Annex I",
                )),
            },
            Self::NotAFile => Explanation {
                what: language.say("Không phải một tệp thường", "Not an ordinary file"),
                why: language.say("Thiết bị hay ống dẫn không có chỗ kết thúc, đọc không bao giờ xong.", "A device or a pipe has no end, so reading it would never be done."),
                example: "templates/stocks/nen.png → /dev/zero",
                action: language.say("Chép tệp thật vào chỗ đó.", "Put the real file there."),
                basis: None,
            },
            Self::TooLarge => Explanation {
                what: language.say("Tệp quá lớn", "A file is too large"),
                why: language.say("Danh sách 100.000 người cũng chưa đến 50 MB; tệp lớn hơn nhiều là chép nhầm và làm máy hết bộ nhớ.", "A list of 100,000 persons has less than 50 MB; a file far larger is the wrong one, and exhausts the machine."),
                example: "awardees.yaml (2 GB)",
                action: language.say("Chép lại đúng tệp.", "Put the right file there."),
                basis: None,
            },
            Self::NameNotUtf8 => Explanation {
                what: language.say(
                    "Tên tệp hoặc thư mục không theo mã Unicode",
                    "The name of a file or folder is not Unicode",
                ),
                why: language.say(
                    "Tên ấy không so, không in ra được; bỏ qua mà không nói thì cả một phong trào có thể biến mất.",
                    "It cannot be compared or printed; left out without a word, a whole campaign could vanish.",
                ),
                example: "inputs/phu\\xf2ng-mau/",
                action: language.say("Đổi tên tệp hoặc thư mục ấy.", "Rename the file or folder."),
                basis: None,
            },
            Self::Misnamed => Explanation {
                what: language.say(
                    "Tên tệp gần giống tên mà chương trình đọc",
                    "A file's name is nearly the one that is read",
                ),
                why: language.say(
                    "Tệp mang tên khác thì không được đọc: những người, đơn vị ghi trong đó sẽ vắng mặt trên giấy.",
                    "A file of another name is not read: the persons and units in it would be missing on paper.",
                ),
                example: "awardees.yml, Awardees.yaml, awardees.yaml.txt → awardees.yaml",
                action: language.say(
                    "Đổi tên tệp như lời báo; trong Windows bật View › File name extensions để thấy cả phần đuôi.",
                    "Rename the file as said; let Windows show the endings of names (View, File name extensions).",
                ),
                basis: None,
            },
            Self::CopyPassedOver => Explanation {
                what: language.say("Có bản sao nằm cạnh tệp được đọc", "A copy beside the file that is read"),
                why: language.say(
                    "Người sửa nhầm vào bản sao sẽ tưởng chương trình đã nhận.",
                    "Who works in the copy by mistake would think that the program has read it.",
                ),
                example: "awardees - Copy.yaml, awardees (1).yaml",
                action: language.say(
                    "Giữ một tệp; bản lưu để ở thư mục khác.",
                    "Keep one file; put copies into another folder.",
                ),
                basis: None,
            },
            Self::PassedOver => Explanation {
                what: language.say("Tệp trong thư mục phong trào mà không ai đọc", "A file in the folder of a campaign that nothing reads"),
                why: language.say("Chương trình tìm tệp theo tên; dữ liệu ở tệp tên khác, thư mục khác coi như không có.", "Files are found by their names; data in a file or folder called otherwise are as good as absent."),
                example: "don-vi.yaml, so-ket.yaml ngoài thư mục reviews",
                action: language.say("Đổi tên, hoặc chuyển vào đúng chỗ; bản cũ thì chuyển đi nơi khác.", "Rename it or move it to its place; move an old one away."),
                basis: None,
            },
        }
    }
}
