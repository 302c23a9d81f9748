//! What `thidua explain` says of these faults.

use super::UsageCode;
use crate::diagnostic::{Explanation, Language};

impl UsageCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::Unknown => Explanation {
                what: language.say("Lệnh hoặc tùy chọn không có", "A word that is not understood"),
                why: language.say(
                    "Gõ nhầm một tùy chọn mà chạy tiếp thì có thể làm điều không muốn.",
                    "To go on with a mistyped option could do what nobody wants.",
                ),
                example: "thidua biuld → thidua build",
                action: language.say(
                    "Sửa theo gợi ý; `thidua --help` liệt kê các lệnh, `thidua LỆNH --help` các tùy chọn.",
                    "Follow the suggestion; `thidua --lang en --help` lists the commands.",
                ),
                basis: None,
            },
            Self::ValueMissing => Explanation {
                what: language.say("Tùy chọn thiếu giá trị", "An option without its value"),
                why: language.say(
                    "Tùy chọn này phải có giá trị ngay sau nó.",
                    "The option is followed by a value.",
                ),
                example: "--date → --date 27/6/2025",
                action: language.say("Ghi giá trị sau tùy chọn.", "Write the value after the option."),
                basis: None,
            },
            Self::BadValue => Explanation {
                what: language.say(
                    "Giá trị của tùy chọn không dùng được",
                    "A value that an option does not take",
                ),
                why: language.say(
                    "Tùy chọn chỉ nhận một số giá trị.",
                    "The option takes certain values only.",
                ),
                example: "--format pdff → --format pdf",
                action: language.say(
                    "Chọn một giá trị trong danh sách in kèm, hoặc xem `thidua LỆNH --help`.",
                    "Choose one of the values that are listed, or see `thidua COMMAND --lang en --help`.",
                ),
                basis: None,
            },
            Self::WordMissing => Explanation {
                what: language.say("Lệnh thiếu một từ bắt buộc", "A word that the command cannot do without"),
                why: language.say(
                    "Lệnh không biết phải làm với cái gì.",
                    "The command does not know what to work on.",
                ),
                example: "thidua issue → thidua issue quyet-dinh",
                action: language.say(
                    "Thêm từ còn thiếu, như mã văn bản.",
                    "Add the word, such as the id of a paper.",
                ),
                basis: None,
            },
            Self::BadFileName => Explanation {
                what: language.say("Không đặt được tên tệp ấy", "A name that the file cannot have"),
                why: language.say(
                    "Tệp gộp nằm trong thư mục của phong trào, nên chỉ nhận tên tệp có đuôi đúng, không kèm thư mục.",
                    "The joined file lies in the campaign's folder; so it has a plain name with the right ending.",
                ),
                example: "--merge ho-so/in.pdf → --merge in.pdf",
                action: language.say(
                    "Ghi tên tệp không kèm thư mục; muốn ghi nơi khác thì thêm --out.",
                    "Write a name without a folder; --out writes elsewhere.",
                ),
                basis: None,
            },
            Self::OneCampaign => Explanation {
                what: language.say("Cần chọn một phong trào", "Several campaigns would write the same file"),
                why: language.say(
                    "Nhiều phong trào sẽ cùng ghi vào một tên tệp.",
                    "More than one campaign would write a file of that name.",
                ),
                example: "--merge in.pdf --campaign phuong-mau-2025",
                action: language.say(
                    "Thêm --campaign và tên thư mục trong inputs/.",
                    "Add --campaign and the folder's name in inputs/.",
                ),
                basis: None,
            },
            Self::SeveralCampaigns => Explanation {
                what: language.say(
                    "Nhiều phong trào có văn bản cùng mã",
                    "Several campaigns have a paper of that id",
                ),
                why: language.say(
                    "Mã như `ke-hoach` có ở nhiều phong trào; không được đoán văn bản nào sẽ ban hành.",
                    "An id such as `ke-hoach` is in several campaigns; which one is issued must not be guessed.",
                ),
                example: "thidua issue ke-hoach --campaign phuong-mau-2025",
                action: language.say(
                    "Thêm --campaign và tên thư mục trong inputs/.",
                    "Add --campaign and the folder's name in inputs/.",
                ),
                basis: None,
            },
            Self::FactsMissing => Explanation {
                what: language.say(
                    "Chưa đủ điều cần biết để lập tệp mới",
                    "Not all that is needed for new files was said",
                ),
                why: language.say(
                    "Tên cơ quan, người ký, ngày tháng không đoán được.",
                    "Names, signers and days cannot be guessed.",
                ),
                example: "thidua new phuong-mau-2026 --office … --place … --signer … --name … --start … --end …",
                action: language.say(
                    "Thêm tùy chọn còn thiếu, hoặc chạy lệnh ở màn hình để được hỏi từng điều.",
                    "Add the missing options, or run the command at a terminal to be asked.",
                ),
                basis: None,
            },
            Self::CommandMissing => Explanation {
                what: language.say("Chưa có lệnh", "No command is given"),
                why: language.say(
                    "Chương trình cần biết phải làm gì.",
                    "The program has to be told what to do.",
                ),
                example: "thidua build",
                action: language.say(
                    "Chạy `thidua --help` rồi chọn một lệnh.",
                    "Run `thidua --lang en --help` and choose a command.",
                ),
                basis: None,
            },
            Self::Other => Explanation {
                what: language.say("Không hiểu dòng lệnh", "The command line is not understood"),
                why: language.say(
                    "Bộ đọc dòng lệnh từ chối vì lý do khác, như một tùy chọn ghi hai lần.",
                    "The reader of arguments refuses for another reason, such as an option given twice.",
                ),
                example: "thidua issue ke-hoach --date 1/2/2025 --date 2/2/2025",
                action: language.say(
                    "Chạy `thidua LỆNH --help` và ghi lại.",
                    "Run `thidua COMMAND --lang en --help` and write it again.",
                ),
                basis: None,
            },
            Self::UnknownCode => Explanation {
                what: language.say("Không có mã lỗi ấy", "No fault has that code"),
                why: language.say(
                    "Mã lỗi gồm một chữ cái và ba chữ số, in trong ngoặc vuông ở đầu mỗi lỗi.",
                    "A code is a letter and three digits, printed in brackets at the head of a fault.",
                ),
                example: "thidua explain Y101",
                action: language.say(
                    "Chạy `thidua explain` để xem mọi mã.",
                    "Run `thidua explain --lang en` to see all codes.",
                ),
                basis: None,
            },
            Self::NoCampaign => Explanation {
                what: language.say("Thư mục không có phong trào nào", "The working folder has no campaign"),
                why: language.say(
                    "Chương trình tìm inputs/<phong trào>/campaign.yaml từ thư mục hiện tại.",
                    "The program looks for a campaign.yaml in a folder of inputs/, from the current folder.",
                ),
                example: "inputs/phuong-mau-2025/campaign.yaml",
                action: language.say(
                    "Chuyển đến thư mục làm việc, hoặc dùng --root để chỉ thư mục.",
                    "Change to the working folder, or name it with --root.",
                ),
                basis: None,
            },
            Self::PaperWaits => Explanation {
                what: language.say(
                    "Văn bản được gọi tên còn thiếu dữ liệu",
                    "A paper asked for by name waits for data",
                ),
                why: language.say(
                    "Bạn gọi tên văn bản này nên chương trình dừng thay vì bỏ qua; văn bản thiếu dữ liệu sẽ có chỗ trống.",
                    "You named the paper, so the program stops instead of passing it over; made now it would have blanks.",
                ),
                example: "thidua build quyet-dinh ← votes",
                action: language.say(
                    "Điền dữ liệu mà thông báo nêu; `thidua status` cho biết từng văn bản đang chờ gì.",
                    "Fill in what the message names; `thidua status` tells what each paper waits for.",
                ),
                basis: None,
            },
            Self::OneOfMany => Explanation {
                what: language.say(
                    "Mã của một dòng nhiều văn bản, ở chỗ cần một văn bản",
                    "The id of a row of many papers, where one is wanted",
                ),
                why: language.say(
                    "Một dòng papers.yaml có thể là nhiều văn bản, mỗi đơn vị hay mỗi người một bản; mỗi bản có số và ngày riêng.",
                    "A row of papers.yaml can stand for many papers, one for each unit or person; each has its own number and day.",
                ),
                example: "thidua issue dang-ky",
                action: language.say(
                    "Gõ mã của một văn bản; `thidua status` liệt kê từng văn bản. Riêng `thidua build` nhận cả mã của dòng.",
                    "Type the id of one paper; `thidua status` lists them. Only `thidua build` takes the id of a row.",
                ),
                basis: None,
            },
            Self::NoPictures => Explanation {
                what: language.say(
                    "Không vẽ được trang của văn bản đã ban hành",
                    "The pages of an issued paper cannot be drawn",
                ),
                why: language.say(
                    "Sổ của bản chương trình cũ chỉ giữ lời và tệp; dữ liệu hay mẫu hôm nay cho ra lời khác, vẽ ra sẽ không phải là văn bản đã ký.",
                    "A register of an older program keeps words and files only; today's data or templates say something else, and the picture would not be the paper that was signed.",
                ),
                example: "thidua preview ke-hoach",
                action: language.say(
                    "Mở tệp PDF đã ban hành trong output/; `thidua build` đặt lại tệp bị mất.",
                    "Open the issued PDF in output/; `thidua build` puts a lost one back.",
                ),
                basis: None,
            },
            Self::NotWatched => Explanation {
                what: language.say("Không theo dõi được thư mục", "A folder that cannot be watched"),
                why: language.say(
                    "`thidua watch` cần biết tệp nào vừa được sửa; thư mục không có đó hoặc hệ thống không cho đọc.",
                    "`thidua watch` has to know which files are edited; the folder is not there or may not be read.",
                ),
                example: "thidua watch --root Z:\\thi-dua",
                action: language.say(
                    "Sửa --root, hoặc chạy `thidua build` sau mỗi lần sửa.",
                    "Mend --root, or run `thidua build` after each edit.",
                ),
                basis: None,
            },
            Self::NotOpened => Explanation {
                what: language.say("Không mở được bàn làm việc", "The desk cannot be opened"),
                why: language.say(
                    "Bàn làm việc trả lời trình duyệt ở một cổng của máy này; cổng ấy có chương trình khác đang giữ, hoặc hệ thống không cho dùng.",
                    "The desk answers the browser at a port of this computer; another program holds it, or the system does not allow it.",
                ),
                example: "thidua desk --port 8080",
                action: language.say(
                    "Đóng chương trình đang giữ cổng, hoặc bỏ --port để chương trình tự tìm cổng trống.",
                    "End the program that holds the port, or leave --port out: a free one is found.",
                ),
                basis: None,
            },
            Self::Unsaid => Explanation {
                what: language.say(
                    "Chương trình dừng mà không nói vì sao",
                    "The program stopped without saying why",
                ),
                why: language.say(
                    "Không bao giờ được im lặng: việc chưa xong mà mã kết thúc bằng 0 thì ai cũng tưởng là đã xong.",
                    "It must never be silent: with exit code 0 everybody would take the work for done.",
                ),
                example: "exit 2",
                action: language.say(
                    "Báo cho người làm chương trình, kèm lệnh đã gõ và dữ liệu; xem lại bằng `thidua status` và `thidua register verify`.",
                    "Report it with the command and the inputs; look with `thidua status` and `thidua register verify`.",
                ),
                basis: None,
            },
        }
    }
}
