//! What `thidua explain` says of these faults.
//!
//! Long because each fault is explained in eight sentences, four in each language, side by side.

use super::RegisterCode;
use crate::diagnostic::{Explanation, Language};

impl RegisterCode {
    /// What it is, why, an example, and what to do.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn explained(self, language: Language) -> Explanation {
        match self {
            Self::Damaged => Explanation {
                what: language.say(
                    "Sổ bị hỏng hoặc không phải sổ của thidua",
                    "The register is damaged, or is not one of thidua's",
                ),
                why: language.say(
                    "Sổ là bằng chứng số nào đã cấp cho văn bản nào; đọc nhầm một sổ hỏng thì có thể cấp trùng số.",
                    "It proves which number went to which paper; read while damaged, it could give a number twice.",
                ),
                example: "register/so-van-ban.sqlite",
                action: language.say(
                    "Không xóa tệp; làm theo mục “Khôi phục sổ” trong docs/so-van-ban.md.",
                    "Do not delete the file; follow the section on restoring in docs/so-van-ban.md.",
                ),
                basis: None,
            },
            Self::Newer => Explanation {
                what: language.say(
                    "Sổ do bản thidua mới hơn lập",
                    "A later version of the program made the register",
                ),
                why: language.say(
                    "Bản cũ không hiểu hết những gì bản mới ghi, nên không đụng đến sổ.",
                    "An older program does not understand all that a newer one writes, so it leaves the register alone.",
                ),
                example: "thidua --version",
                action: language.say(
                    "Cài bản thidua mới trên máy này.",
                    "Install the later thidua on this computer.",
                ),
                basis: None,
            },
            Self::Unusable => Explanation {
                what: language.say(
                    "Không mở được hoặc không ghi được sổ",
                    "The register cannot be opened or written",
                ),
                why: language.say(
                    "Ổ đầy hoặc không có quyền; chưa có số nào bị cấp.",
                    "The disk is full or writing is forbidden; no number was given.",
                ),
                example: language.say("register/ (chỉ đọc)", "register/ (read-only)"),
                action: language.say(
                    "Mở quyền ghi cho thư mục `register`, dọn ổ đĩa, rồi chạy lại.",
                    "Allow writing in the folder `register`, free some room, and run again.",
                ),
                basis: None,
            },
            Self::Busy => Explanation {
                what: language.say(
                    "Máy khác đang giữ sổ quá lâu",
                    "Another computer has held the register for too long",
                ),
                why: language.say(
                    "Mỗi lúc một máy cấp số, để không trùng; máy kia có thể đang treo.",
                    "One computer gives numbers at a time, so that none is given twice; the other may hang.",
                ),
                example: "thidua issue ke-hoach",
                action: language.say(
                    "Đóng chương trình đang cấp số ở máy kia (hoặc chương trình xem SQLite) rồi chạy lại; chưa có số nào bị cấp.",
                    "Close the program that is issuing there (or a viewer of SQLite) and run again; no number was given.",
                ),
                basis: None,
            },
            Self::NotBegun => Explanation {
                what: language.say(
                    "Chưa mở sổ",
                    "No register was begun",
                ),
                why: language.say(
                    "Sổ mới mở nhầm (gõ sai thư mục, ổ mạng chưa nối) thì cấp lại từ số 01; vì vậy sổ chỉ được mở một lần, có chủ ý.",
                    "A register begun by mistake (another folder, a drive not connected) would give 01 again; so it is begun once, knowingly.",
                ),
                example: "thidua register begin",
                action: language.say(
                    "Lần đầu thì `thidua register begin`; nếu đã có sổ thì tìm đúng thư mục làm việc.",
                    "The first time, `thidua register begin`; if there is a register already, find the right working folder.",
                ),
                basis: None,
            },
            Self::Gone => Explanation {
                what: language.say(
                    "Sổ đã mở mà nay không thấy",
                    "The register was begun and is not there",
                ),
                why: language.say(
                    "Thiếu sổ thì mọi văn bản đã ban hành trông như dự thảo, và số 01 bị cấp lần nữa.",
                    "Without it every issued paper looks like a draft, and 01 would be given again.",
                ),
                example: "register/so-van-ban.sqlite",
                action: language.say(
                    "Nối lại ổ mạng, đưa thư mục `register` về chỗ cũ, hoặc khôi phục từ bản sao lưu (docs/so-van-ban.md mục 5).",
                    "Connect the drive, bring the folder `register` back, or restore a copy (docs/so-van-ban.md section 5).",
                ),
                basis: None,
            },
            Self::Emptied => Explanation {
                what: language.say(
                    "Tệp sổ trống rỗng",
                    "The register's file is empty",
                ),
                why: language.say(
                    "Tệp bị cắt cụt (mất điện, đồng bộ dở); coi nó là sổ mới thì số bị cấp trùng.",
                    "The file was cut off (a power cut, half a synchronisation); taken for a new register it would give numbers twice.",
                ),
                example: "register/so-van-ban.sqlite (0 byte)",
                action: language.say(
                    "`thidua register restore BẢN-SAO`; không xóa tệp.",
                    "`thidua register restore COPY`; do not delete the file.",
                ),
                basis: None,
            },
            Self::Behind => Explanation {
                what: language.say(
                    "Sổ thiếu dòng đã ghi",
                    "The register lacks rows that were entered",
                ),
                why: language.say(
                    "Nhật ký cạnh sổ có những dòng mà sổ không có: sổ là một bản cũ được đặt lại. Dùng tiếp thì số bị cấp trùng và tệp đã ban hành bị coi là dự thảo.",
                    "The journal beside the register has rows that it has not: an old copy was put back. Used on, it would give numbers twice and take issued files for drafts.",
                ),
                example: "so-van-ban.nhat-ky.jsonl",
                action: language.say(
                    "`thidua register restore BẢN-SAO-MỚI-NHẤT` ghi lại các dòng thiếu.",
                    "`thidua register restore LATEST-COPY` enters the missing rows again.",
                ),
                basis: None,
            },
            Self::JournalUnreadable => Explanation {
                what: language.say(
                    "Nhật ký của sổ bị sửa hoặc hỏng",
                    "The register's journal was changed or is damaged",
                ),
                why: language.say(
                    "Không đọc được nhật ký thì không biết sổ có thiếu dòng không.",
                    "Without the journal nobody knows whether the register lacks rows.",
                ),
                example: "so-van-ban.nhat-ky.jsonl",
                action: language.say(
                    "Đưa tệp ấy từ bản sao lưu về, hoặc đổi tên nó rồi `thidua register verify`.",
                    "Bring the file back from a backup, or rename it and run `thidua register verify`.",
                ),
                basis: None,
            },
            Self::AlreadyBegun => Explanation {
                what: language.say(
                    "Sổ đã mở rồi",
                    "The register was begun already",
                ),
                why: language.say(
                    "Sổ chỉ mở một lần; mở lần nữa không thêm gì.",
                    "A register is begun once; to begin it again adds nothing.",
                ),
                example: "thidua register begin",
                action: language.say(
                    "Không cần làm gì.",
                    "Nothing.",
                ),
                basis: None,
            },
            Self::SecondRegister => Explanation {
                what: language.say(
                    "Cạnh sổ có một sổ nữa",
                    "Another register lies beside the first",
                ),
                why: language.say(
                    "Phần mềm đồng bộ thư mục sinh ra tệp thứ hai khi hai máy cùng ghi; tệp ấy có thể giữ số mà sổ không có.",
                    "Programs that keep folders alike make a second file when two computers write at once; it may have numbers that the register has not.",
                ),
                example: "register/so-van-ban (1).sqlite",
                action: language.say(
                    "`thidua register restore` với tệp thứ hai cho biết tệp nào đủ hơn; rồi chuyển tệp thừa ra ngoài để lưu.",
                    "`thidua register restore` with the second file says which has more; then move the other out to keep it.",
                ),
                basis: None,
            },
            Self::WhichRegister => Explanation {
                what: language.say(
                    "Có hai sổ, không rõ sổ nào đúng, nên không cấp số",
                    "There are two registers, so no number is given",
                ),
                why: language.say(
                    "Hai máy có thể đã cấp cùng một số; cấp tiếp thì càng khó gỡ.",
                    "Two computers may have given the same number; to go on makes it worse.",
                ),
                example: "register/so-van-ban-PC2.sqlite",
                action: language.say(
                    "Làm theo mục “Khôi phục sổ” trong docs/so-van-ban.md, rồi ban hành tiếp.",
                    "Follow the section on restoring in docs/so-van-ban.md, then issue.",
                ),
                basis: None,
            },
            Self::ForeignJournal => Explanation {
                what: language.say(
                    "Cạnh sổ có phần ghi dở của một tệp khác",
                    "Beside the register lies half a change of another file",
                ),
                why: language.say(
                    "Mất điện lúc đang ghi để lại tệp -journal; chép bản sao đè lên sổ mà để tệp ấy lại thì lần mở sau nó làm hỏng bản sao.",
                    "A power cut while writing leaves a file -journal; with a copy put over the register it would ruin the copy when that is opened.",
                ),
                example: "register/so-van-ban.sqlite-journal",
                action: language.say(
                    "Chuyển tệp -journal ra nơi khác, hoặc dùng `thidua register restore`.",
                    "Move the file -journal elsewhere, or use `thidua register restore`.",
                ),
                basis: None,
            },
            Self::Replaced => Explanation {
                what: language.say(
                    "Sổ được thay trong lúc chờ",
                    "The register was replaced while a command waited",
                ),
                why: language.say(
                    "Ghi vào tệp cũ thì dòng ấy mất cùng tệp cũ.",
                    "A row written into the old file would be lost with it.",
                ),
                example: "thidua register restore",
                action: language.say(
                    "Chạy lại lệnh.",
                    "Run the command again.",
                ),
                basis: None,
            },
            Self::OnShare => Explanation {
                what: language.say("Sổ nằm trên ổ mạng", "The register is on a network drive"),
                why: language.say("Khóa tệp qua mạng không phải lúc nào cũng tin được khi nhiều máy cùng ghi.", "Locks over a network are not always to be trusted when many write."),
                example: "\\\\may-chu\\chung\\thi-dua",
                action: language.say("Để một máy ghi sổ; sao lưu đều.", "Let one computer write; back it up regularly."),
                basis: None,
            },
            Self::BackupUnwritable => Explanation {
                what: language.say("Không ghi được bản sao", "A copy cannot be written"),
                why: language.say("Thư mục không có, ổ chưa cắm, hết chỗ hoặc không có quyền; bản sao thì đủ hoặc không có.", "The folder is not there, the disk not plugged in or full, or writing is forbidden; a copy is whole or there is none."),
                example: "thidua register backup E:/so.sqlite",
                action: language.say("Tạo thư mục, cắm ổ, dọn chỗ rồi chạy lại.", "Make the folder, plug the disk in, free some room, then run again."),
                basis: None,
            },
            Self::BackupUnlike => Explanation {
                what: language.say("Bản sao đọc lại không giống bản gốc", "Read back, the copy is not like what was copied"),
                why: language.say("Bản sao hỏng mà tưởng là tốt thì tệ hơn không có.", "A bad copy that is taken for good is worse than none."),
                example: "thidua backup E:/ca-phuong.zip",
                action: language.say("Sao vào ổ khác.", "Copy to another disk."),
                basis: None,
            },
            Self::SameWords => Explanation {
                what: language.say("Lời giống hệt một văn bản đã ban hành", "The words are those of a paper that was issued"),
                why: language.say("Mã văn bản hoặc thư mục phong trào bị đổi tên thì văn bản đã ban hành trông như dự thảo, và được cấp số lần nữa.", "With its id or the campaign's folder renamed, an issued paper looks like a draft and would be numbered again."),
                example: "inputs/phuong-mau → inputs/phuong-mau-2025",
                action: language.say("Đổi lại tên cũ, hoặc ghi lý do bằng --reason.", "Give it its old name, or say why with --reason."),
                basis: None,
            },
            Self::NothingNew => Explanation {
                what: language.say("Bản thay thế không khác gì bản đã ban hành", "The replacement is no other than what was issued"),
                why: language.say("Lệnh `thidua replace` chạy lại lần nữa sẽ mất thêm một số và ghi vào sổ một lần thay thế không có thật.", "`thidua replace` run a second time would use up a number and enter a replacement that never was."),
                example: "thidua replace bao-cao--tong-ket",
                action: language.say("Sửa dữ liệu rồi chạy lại, hoặc ghi lý do bằng --reason.", "Correct the data and run again, or say why with --reason."),
                basis: None,
            },
            Self::CampaignAstray => Explanation {
                what: language.say("Phong trào có trong sổ mà không có trong inputs/", "A campaign is in the register and not in inputs/"),
                why: language.say("Thư mục bị đổi tên hoặc chuyển đi: văn bản đã ban hành của nó không còn nối với dữ liệu nào.", "The folder was renamed or moved: its issued papers belong to no data any more."),
                example: "inputs/phuong-mau-2025",
                action: language.say("Đặt lại thư mục ấy với đúng tên cũ.", "Bring the folder back under its old name."),
                basis: None,
            },
            Self::NumberTaken => Explanation {
                what: language.say("Số đã cấp cho văn bản khác", "The number was given to another paper"),
                why: language.say(
                    "Trong một năm, mỗi số và ký hiệu của một cơ quan chỉ thuộc một văn bản: 58/QĐ-UBND chỉ có một, dù cạnh nó có 58/KH-UBND.",
                    "In a year, a number with its symbol belongs to one paper of a body: 58 of the decisions may stand beside 58 of the plans.",
                ),
                example: "thidua issue quyet-dinh --number 58",
                action: language.say(
                    "Xem `thidua register show` rồi ghi đúng số, hoặc bỏ --number để sổ cấp số kế tiếp.",
                    "See `thidua register show` and write the right number, or leave --number out so that the next one is given.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 15",
                    "Decree 30/2020/ND-CP, article 15",
                )),
            },
            Self::NumberAgainstDate => Explanation {
                what: language.say("Số và ngày không theo thứ tự", "Number and day out of order"),
                why: language.say(
                    "Số lấy theo thứ tự thời gian ban hành; số lớn mà ngày sớm là dấu hiệu ký lùi ngày.",
                    "Numbers follow the time of issue; a higher number with an earlier day looks like a backdated paper.",
                ),
                example: "58, 20/6/2025 ← 57, 27/6/2025",
                action: language.say(
                    "Sửa ngày hoặc số; đúng là như vậy thì ghi --reason, lý do được ghi vào sổ.",
                    "Mend day or number; if it is as it should be, give --reason, which goes into the register.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 15",
                    "Decree 30/2020/ND-CP, article 15",
                )),
            },
            Self::SameNumber => Explanation {
                what: language.say(
                    "Hai văn bản trong papers.yaml cùng số và ký hiệu",
                    "Two papers in papers.yaml have the same number and symbol",
                ),
                why: language.say(
                    "Mỗi số và ký hiệu của một cơ quan chỉ thuộc một văn bản trong năm.",
                    "In a year, a number with its symbol belongs to one paper of a body.",
                ),
                example: "number: 12",
                action: language.say(
                    "Sửa một trong hai số theo bản đã ký.",
                    "Mend one of them by the signed paper.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 15",
                    "Decree 30/2020/ND-CP, article 15",
                )),
            },
            Self::NumberDisagrees => Explanation {
                what: language.say(
                    "papers.yaml ghi số khác sổ",
                    "papers.yaml and the register say different numbers",
                ),
                why: language.say(
                    "Văn bản đã ban hành mang số trong sổ; văn bản khác viện dẫn theo papers.yaml sẽ viện dẫn sai.",
                    "The issued paper has the register's number; others that cite it by papers.yaml would be wrong.",
                ),
                example: language.say("number: 12 (sổ: 13)", "number: 12 (register: 13)"),
                action: language.say(
                    "Sửa `number` cho khớp sổ, hoặc bỏ khóa ấy.",
                    "Write the register's number, or leave `number` out.",
                ),
                basis: None,
            },
            Self::NumberLeft => Explanation {
                what: language.say(
                    "Dữ liệu còn ghi số đã hết hiệu lực",
                    "The data still say a number that is no longer in force",
                ),
                why: language.say(
                    "Số đã thay thế, thu hồi hoặc bỏ không bao giờ cấp lại; chương trình coi như văn bản chưa có số.",
                    "A number that was replaced, recalled or dropped is never given again; the paper is taken to have none.",
                ),
                example: language.say("number: 58 (số 58 đã bỏ)", "number: 58 (58 was dropped)"),
                action: language.say(
                    "Bỏ khóa `number` của văn bản trong papers.yaml.",
                    "Leave `number` of the paper out of papers.yaml.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 15",
                    "Decree 30/2020/ND-CP, article 15",
                )),
            },
            Self::TypedOtherwise => Explanation {
                what: language.say(
                    "Lệnh ghi số hoặc ngày khác papers.yaml",
                    "The command and papers.yaml say different numbers or days",
                ),
                why: language.say(
                    "Văn bản khác có thể đã viện dẫn số và ngày trong papers.yaml.",
                    "Other papers may already cite what papers.yaml says.",
                ),
                example: "thidua issue ke-hoach --number 5 (number: 4)",
                action: language.say(
                    "Sửa papers.yaml hoặc lệnh cho khớp bản đã ký.",
                    "Mend papers.yaml or the command, as the signed paper says.",
                ),
                basis: None,
            },
            Self::BadNumber => Explanation {
                what: language.say("Không phải số văn bản", "Not a number of a paper"),
                why: language.say(
                    "Số văn bản là chữ số Ả Rập, có thể kèm một chữ khi chèn số.",
                    "A paper's number is in figures, with a letter where one was put between.",
                ),
                example: "--number số-58 → --number 58",
                action: language.say("Ghi lại, như 58 hoặc 58a.", "Write it again, such as 58 or 58a."),
                basis: None,
            },
            Self::UnknownSymbol => Explanation {
                what: language.say("Không văn bản nào mang ký hiệu ấy", "No paper has that symbol"),
                why: language.say(
                    "Ký hiệu cho biết loại văn bản và cơ quan; gõ nhầm thì sẽ bỏ số của dãy khác.",
                    "The symbol names kind and body; mistyped, a number of another series would be dropped.",
                ),
                example: "thidua void 12/KHUB → thidua void 12/KH-UBND",
                action: language.say(
                    "Ghi số và ký hiệu như trên văn bản.",
                    "Write number and symbol as the paper has them.",
                ),
                basis: None,
            },
            Self::KindWithoutNumber => Explanation {
                what: language.say(
                    "Loại văn bản không có số mà được ghi số",
                    "A kind without numbers was given one",
                ),
                why: language.say(
                    "Danh sách, phiếu, biểu mẫu đi kèm văn bản khác và không lấy số.",
                    "Lists, ballots and forms go with other papers and take no number.",
                ),
                example: "id: danh-sach-chi, number: 5",
                action: language.say("Bỏ số đi.", "Leave the number out."),
                basis: None,
            },
            Self::NumberMissing => Explanation {
                what: language.say(
                    "Bản đã ký ở nơi khác thì phải ghi số",
                    "A paper signed elsewhere needs its number",
                ),
                why: language.say(
                    "Dùng --register-only là chỉ ghi sổ bản đã ký; số và ngày đã có trên bản ấy.",
                    "With --register-only a signed paper is entered; number and day stand on it.",
                ),
                example: "thidua issue ke-hoach --register-only --number 5 --date 14/1/2025",
                action: language.say(
                    "Thêm --number và --date theo bản đã ký.",
                    "Add --number and --date of the signed paper.",
                ),
                basis: None,
            },
            Self::DayMissing => Explanation {
                what: language.say("Chưa rõ ngày ban hành", "The day of issue is not known"),
                why: language.say(
                    "Ngày được in lên văn bản và ghi vào sổ; chương trình không tự chọn thay người.",
                    "The day is printed and entered; the program does not choose it for anybody.",
                ),
                example: "thidua issue ke-hoach --date 27/6/2025",
                action: language.say(
                    "Thêm --date; chạy ở cửa sổ dòng lệnh thì chương trình hỏi và gợi ý hôm nay.",
                    "Add --date; at a terminal the program asks and proposes today.",
                ),
                basis: None,
            },
            Self::BadDay => Explanation {
                what: language.say("Ngày ghi vào không có thật", "What was typed is not a day"),
                why: language.say(
                    "Ngày không có thật thì không in được lên văn bản.",
                    "A day that does not exist cannot be printed.",
                ),
                example: "--date 31/6/2025 → --date 30/6/2025",
                action: language.say(
                    "Ghi lại, như 27/6/2025 hoặc 2025-06-27.",
                    "Write it again, such as 27/6/2025 or 2025-06-27.",
                ),
                basis: None,
            },
            Self::EntryDayMissing => Explanation {
                what: language.say("Chưa rõ ngày ghi vào sổ", "The day of an entry is not known"),
                why: language.say(
                    "Bỏ số, in lại, phôi hỏng đều được ghi với ngày của việc ấy, không phải ngày của văn bản.",
                    "Dropped numbers, reprints and spoilt stock are entered with their own day, not that of the paper.",
                ),
                example: "thidua spoilt 2 --reason \"kẹt giấy\" --date 27/6/2025",
                action: language.say("Thêm --date.", "Add --date."),
                basis: None,
            },
            Self::EntryAfterToday => Explanation {
                what: language.say("Ngày ghi vào sổ chưa đến", "An entry on a day that has not come"),
                why: language.say(
                    "Việc bỏ số, in lại, phôi hỏng được ghi khi đã xảy ra; ngày sau hôm nay là gõ nhầm, hoặc đồng hồ máy sai.",
                    "Dropped numbers, reprints and spoilt stock are entered once they happened; a later day is a slip of the hand, or the clock is wrong.",
                ),
                example: "thidua spoilt 2 --reason \"kẹt giấy\" --date 1/1/2099",
                action: language.say(
                    "Ghi lại --date: ngày của việc được ghi.",
                    "Write --date again: the day of what is entered.",
                ),
                basis: None,
            },
            Self::EntryBeforePaper => Explanation {
                what: language.say(
                    "Ngày ghi vào sổ trước ngày của văn bản",
                    "An entry dated before its paper",
                ),
                why: language.say(
                    "Không thể bỏ số hay in lại một văn bản trước khi nó có.",
                    "A paper cannot be dropped or reprinted before it exists.",
                ),
                example: language.say(
                    "--date 1/6/2025 (văn bản: 27/6/2025)",
                    "--date 1/6/2025 (paper: 27/6/2025)",
                ),
                action: language.say(
                    "Ghi lại --date: ngày của việc được ghi.",
                    "Write --date again: the day of what is entered.",
                ),
                basis: None,
            },
            Self::ReasonMissing => Explanation {
                what: language.say("Việc này cần lý do", "A reason has to be written"),
                why: language.say(
                    "Sổ phải trả lời được vì sao một số bị bỏ, một tờ được in lại; lý do không sửa được nữa.",
                    "The register has to say why a number was dropped or a sheet printed again; it cannot be changed later.",
                ),
                example: "thidua void ke-hoach --reason \"ký nhầm bản dự thảo\"",
                action: language.say("Thêm --reason và lý do bằng chữ.", "Add --reason with words."),
                basis: None,
            },
            Self::IssuerSpelledOtherwise => Explanation {
                what: language.say(
                    "Tên cơ quan viết khác trong sổ",
                    "The body's name is spelled otherwise in the register",
                ),
                why: language.say(
                    "Hai cách viết thành hai dãy số, và số sẽ trùng.",
                    "Two spellings make two series, and numbers would be given twice.",
                ),
                example: "UBND phường Mẫu ↔ Ủy ban nhân dân phường Mẫu",
                action: language.say(
                    "Sửa tên trong tệp cơ quan cho giống tên trong sổ.",
                    "Write the name in the office's file as in the register.",
                ),
                basis: None,
            },
            Self::AlreadyIssued => Explanation {
                what: language.say("Văn bản đã ban hành", "The paper is issued already"),
                why: language.say(
                    "Văn bản đã ban hành không sửa, không cấp số lần nữa.",
                    "An issued paper is neither changed nor numbered again.",
                ),
                example: "thidua issue ke-hoach (×2)",
                action: language.say(
                    "Sai nội dung: `thidua replace`; sai thể thức: `thidua correct`; thu hồi: `thidua recall`; bỏ số: `thidua void`.",
                    "Wrong contents: `thidua replace`; wrong form: `thidua correct`; call it back: `thidua recall`; drop the number: `thidua void`.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 18",
                    "Decree 30/2020/ND-CP, article 18",
                )),
            },
            Self::NotIssued => Explanation {
                what: language.say("Văn bản chưa ban hành", "The paper is not issued"),
                why: language.say(
                    "Chỉ thay, đính chính, thu hồi, bỏ số của văn bản đã ban hành.",
                    "Only what is issued can be replaced, corrected, recalled or dropped.",
                ),
                example: "thidua replace ke-hoach",
                action: language.say(
                    "Ban hành trước bằng `thidua issue`; còn là dự thảo thì sửa dữ liệu rồi `thidua build`.",
                    "Issue it first with `thidua issue`; a draft needs only new inputs and `thidua build`.",
                ),
                basis: None,
            },
            Self::CitesDraft => Explanation {
                what: language.say("Văn bản còn chỗ để trống", "The paper still has blanks"),
                why: language.say(
                    "Văn bản viện dẫn một văn bản chưa có số, hoặc còn thiếu dữ liệu; ban hành thì chỗ trống ở lại mãi.",
                    "It cites a paper without a number, or lacks data; once issued, the blank stays for ever.",
                ),
                example: "Tờ trình số … /TTr-UBND",
                action: language.say(
                    "Ban hành văn bản được viện dẫn trước (biên bản, tờ trình, quyết định), hoặc điền dữ liệu còn thiếu.",
                    "Issue the paper that is cited first (minutes, submission, decision), or fill in what is missing.",
                ),
                basis: None,
            },
            Self::LetterMissing => Explanation {
                what: language.say(
                    "Chưa có công văn đính chính hoặc thu hồi",
                    "No letter corrects or recalls it",
                ),
                why: language.say(
                    "Sai thể thức thì đính chính bằng công văn (khoản 3). Khoản 4 nói bên nhận gửi lại văn bản bị thu hồi, không định loại văn bản báo thu hồi; chương trình cũng dùng công văn, để sổ có số và ngày của việc ấy.",
                    "Wrong form is corrected by a letter (clause 3). Clause 4 has the receiver return a recalled paper and names no kind of paper that calls it back; the program uses a letter too, so that the register has its number and day.",
                ),
                example: "- {id: dinh-chinh, kind: cong-van-dinh-chinh, corrects: ke-hoach}",
                action: language.say(
                    "Thêm công văn vào papers.yaml với `corrects` hoặc `recalls`, rồi chạy lại.",
                    "Add the letter to papers.yaml with `corrects` or `recalls`, then run again.",
                ),
                basis: Some(language.say(
                    "Nghị định 30/2020/NĐ-CP, Điều 18 khoản 3 và khoản 4",
                    "Decree 30/2020/ND-CP, article 18 clauses 3 and 4",
                )),
            },
            Self::LetterItself => Explanation {
                what: language.say("Ghi mã của công văn thay cho mã văn bản bị đính chính, thu hồi", "The letter was named in place of its paper"),
                why: language.say(
                    "`thidua correct`, `thidua recall` nhận mã của văn bản đã ban hành; công văn về nó thì chương trình tự tìm trong papers.yaml.",
                    "`thidua correct` and `thidua recall` take the issued paper; the letter about it is found in papers.yaml.",
                ),
                example: "thidua correct dinh-chinh → thidua correct quyet-dinh--tong-ket",
                action: language.say("Ghi mã của văn bản đã ban hành.", "Name the paper that was issued."),
                basis: None,
            },
            Self::InputsDiffer => Explanation {
                what: language.say(
                    "Dữ liệu nay cho ra chữ khác bản đã ban hành",
                    "An issued paper would read otherwise with today's inputs",
                ),
                why: language.say(
                    "Bản đã ban hành được giữ nguyên; nhưng văn bản khác lập từ dữ liệu mới có thể nói khác nó.",
                    "The issued paper stays; other papers made from the new inputs may say something else.",
                ),
                example: "“Nguyễn Văn An” → “Nguyễn Văn Ân”",
                action: language.say(
                    "Trả lại dữ liệu như cũ; hoặc thay, đính chính văn bản bằng `thidua replace`, `thidua correct`.",
                    "Put the inputs back; or use `thidua replace`, `thidua correct`.",
                ),
                basis: None,
            },
            Self::IssuedUnlisted => Explanation {
                what: language.say(
                    "Văn bản được gọi tên đã ban hành mà không còn trong papers.yaml",
                    "The paper asked for is issued and no longer in papers.yaml",
                ),
                why: language.say(
                    "Thay thế hay lập lại một văn bản thì cần dòng của nó trong papers.yaml.",
                    "To replace a paper or to make it again, its row in papers.yaml is needed.",
                ),
                example: "thidua replace ke-hoach",
                action: language.say(
                    "Ghi lại dòng ấy vào papers.yaml như khi ban hành; cần bỏ số thì `thidua void`.",
                    "Put the row back into papers.yaml as it was; to drop the number: `thidua void`.",
                ),
                basis: None,
            },
            Self::IssuedAstray => Explanation {
                what: language.say(
                    "Văn bản đã ban hành không còn trong papers.yaml",
                    "An issued paper is no longer in papers.yaml",
                ),
                why: language.say(
                    "Sổ vẫn giữ văn bản và số của nó, nhưng văn bản khác không viện dẫn được nó nữa.",
                    "The register keeps paper and number, but other papers can no longer cite it.",
                ),
                example: "- id: ke-hoach",
                action: language.say(
                    "Ghi lại dòng ấy vào papers.yaml như khi ban hành; cần bỏ số thì `thidua void`.",
                    "Put the row back into papers.yaml as it was; to drop the number: `thidua void`.",
                ),
                basis: None,
            },
            Self::IssuedUnmade => Explanation {
                what: language.say(
                    "Dữ liệu nay không lập được văn bản đã ban hành",
                    "Today's inputs make no paper of an issued one",
                ),
                why: language.say(
                    "Bản đã ban hành được giữ nguyên; nhưng không so được nó với dữ liệu mới.",
                    "The issued paper stays, but it cannot be held against the new inputs.",
                ),
                example: "thidua receipt check ke-hoach",
                action: language.say(
                    "Xem `thidua receipt check`; trả lại dữ liệu hoặc mẫu như cũ.",
                    "See `thidua receipt check`; put inputs or templates back.",
                ),
                basis: None,
            },
            Self::CitedBy => Explanation {
                what: language.say(
                    "Văn bản đã ban hành còn viện dẫn bản vừa hết hiệu lực",
                    "Issued papers cite the one that has just ended",
                ),
                why: language.say(
                    "Thay hoặc thu hồi một văn bản không đổi những văn bản đã dựa vào nó.",
                    "Replacing or recalling a paper does not change those that stand on it.",
                ),
                example: "12/QĐ-UBND ← thong-bao",
                action: language.say(
                    "Xem lại từng văn bản ấy: thay thế hoặc đính chính nếu cần.",
                    "Look at each of them: replace or correct it where needed.",
                ),
                basis: None,
            },
            Self::NoBook => Explanation {
                what: language.say("Sổ chưa có gì để in", "Nothing to print in the register"),
                why: language.say(
                    "Năm hoặc sổ được chọn chưa có dòng nào.",
                    "The year or book that was chosen has no line.",
                ),
                example: "thidua register export --year 2024",
                action: language.say(
                    "Xem `thidua register show` rồi ghi đúng năm, đúng sổ; hoặc ban hành văn bản trước.",
                    "See `thidua register show` and say the right year and book; or issue papers first.",
                ),
                basis: None,
            },
            Self::BackupExists => Explanation {
                what: language.say("Đã có tệp ở chỗ sao lưu", "There is a file where the copy should go"),
                why: language.say(
                    "Bản sao cũ có thể là bản duy nhất còn tốt; chương trình không ghi đè.",
                    "The old copy may be the only good one; it is not replaced.",
                ),
                example: "thidua register backup so-2025-06-27.sqlite",
                action: language.say(
                    "Ghi tên khác, như kèm ngày sao lưu.",
                    "Take another name, with the day in it.",
                ),
                basis: None,
            },
            Self::IssuedFileChanged => Explanation {
                what: language.say(
                    "Tệp của văn bản đã ban hành bị thay đổi",
                    "A file of an issued paper has other bytes",
                ),
                why: language.say(
                    "Bản lưu phải đúng từng byte bản đã ban hành, nếu không thì không còn là bằng chứng.",
                    "What is kept has to be what was issued, byte by byte, or it proves nothing.",
                ),
                example: "output/phuong-mau/quyet-dinh.docx",
                action: language.say(
                    "Chạy `thidua build --force`: bản đã sửa được giữ dưới tên có ngày, bản ban hành được chép lại từ sổ.",
                    "Run `thidua build --force`: the edited file is kept under a dated name, the issued one comes back from the register.",
                ),
                basis: None,
            },
            Self::RowChanged => Explanation {
                what: language.say("Một dòng của sổ đã bị sửa", "A row of the register was changed"),
                why: language.say(
                    "Mỗi dòng mang mã kiểm tra của chính nó và của dòng trước; sửa một dòng thì mã không còn khớp.",
                    "Each row carries a check code of what it says and that of the row before it; after a change they no longer agree.",
                ),
                example: "thidua register verify",
                action: language.say(
                    "Không sửa tay vào sổ; làm theo mục “Khôi phục sổ” trong docs/so-van-ban.md.",
                    "Do not edit the register by hand; follow the section on restoring in docs/so-van-ban.md.",
                ),
                basis: None,
            },
            Self::RowsMissing => Explanation {
                what: language.say("Sổ bị mất dòng", "Rows of the register are gone"),
                why: language.say(
                    "Số thứ tự các dòng liền nhau; cách quãng là đã có dòng bị xóa. Dòng cuối bị xóa thì chỉ biên nhận cho thấy (R407).",
                    "Rows are numbered without gaps; where there is one, a row was deleted. Rows that are gone from the end only receipts show (R407).",
                ),
                example: "thidua register verify",
                action: language.say(
                    "Làm theo mục “Khôi phục sổ” trong docs/so-van-ban.md.",
                    "Follow the section on restoring in docs/so-van-ban.md.",
                ),
                basis: None,
            },
            Self::ChainBroken => Explanation {
                what: language.say(
                    "Dòng của sổ không nối với dòng trước",
                    "A row does not follow the one before it",
                ),
                why: language.say(
                    "Chuỗi mã kiểm tra bị đứt: có dòng bị thay, chèn hoặc đổi chỗ.",
                    "The chain of check codes is broken: a row was replaced, put in or moved.",
                ),
                example: "thidua register verify",
                action: language.say(
                    "Làm theo mục “Khôi phục sổ” trong docs/so-van-ban.md.",
                    "Follow the section on restoring in docs/so-van-ban.md.",
                ),
                basis: None,
            },
            Self::KeptFileChanged => Explanation {
                what: language.say(
                    "Bản lưu trong sổ bị sửa hoặc mất",
                    "A file kept in the register was changed or is lost",
                ),
                why: language.say(
                    "Sổ giữ bản đã ban hành để chép lại và đối chiếu; bản lưu sai thì không còn gì để so.",
                    "The register keeps what was issued, to copy it back and compare; a wrong copy proves nothing.",
                ),
                example: "thidua register verify",
                action: language.say(
                    "Làm theo mục “Khôi phục sổ” trong docs/so-van-ban.md; tệp trong output/ có thể còn nguyên.",
                    "Follow the section on restoring in docs/so-van-ban.md; the file in output/ may be whole.",
                ),
                basis: None,
            },
            Self::KeptFileForeign => Explanation {
                what: language.say(
                    "Sổ có tệp mà không dòng nào ghi",
                    "A file in the register that no row names",
                ),
                why: language.say(
                    "Tệp ấy không phải của văn bản nào đã ban hành, mà đi theo mọi bản sao lưu.",
                    "It is of no paper that was issued, and goes into every backup.",
                ),
                example: "thidua register verify",
                action: language.say(
                    "`thidua register restore BẢN-SAO` với bản sao chưa có tệp ấy.",
                    "`thidua register restore COPY` with a copy that has not got it.",
                ),
                basis: None,
            },
            Self::Unsound => Explanation {
                what: language.say("Sổ bị hỏng một phần", "Part of the register is damaged"),
                why: language.say(
                    "SQLite tự kiểm tra và thấy lỗi; thường do ổ đĩa hỏng hoặc mất điện khi chép tệp.",
                    "The database's own check finds faults; a failing disk or a broken copy is the usual reason.",
                ),
                example: "thidua register verify",
                action: language.say(
                    "Sao tệp ra nơi khác ngay, rồi làm theo mục “Khôi phục sổ” trong docs/so-van-ban.md.",
                    "Copy the file elsewhere at once, then follow the section on restoring in docs/so-van-ban.md.",
                ),
                basis: None,
            },
            Self::ReceiptWithoutRow => Explanation {
                what: language.say(
                    "Biên nhận chứng nhận một dòng mà sổ không còn",
                    "A receipt vouches for a row that is gone",
                ),
                why: language.say(
                    "Biên nhận chỉ được lập khi ban hành; sổ này là một bản cũ, hoặc đã bị xóa dòng.",
                    "Receipts are made on issue only; this register is an old copy, or a row was deleted.",
                ),
                example: "quyet-dinh.bien-nhan.json",
                action: language.say(
                    "Dừng cấp số; làm theo mục “Khôi phục sổ” trong docs/so-van-ban.md.",
                    "Issue nothing; follow the section on restoring in docs/so-van-ban.md.",
                ),
                basis: None,
            },
            Self::ReceiptDisagrees => Explanation {
                what: language.say("Biên nhận không khớp sổ", "A receipt and the register disagree"),
                why: language.say(
                    "Một trong hai đã bị sửa sau khi ban hành, hoặc dòng này đã được ghi lại khi khôi phục sổ.",
                    "One of the two was changed after the issue, or the row was entered anew when the register was restored.",
                ),
                example: "quyet-dinh.bien-nhan.json",
                action: language.say(
                    "So cả hai với bản in có chữ ký, rồi làm theo mục “Khôi phục sổ” trong docs/so-van-ban.md.",
                    "Hold both against the signed paper, then follow the section on restoring in docs/so-van-ban.md.",
                ),
                basis: None,
            },
            Self::ReceiptUnreadable => Explanation {
                what: language.say("Không phải biên nhận của thidua", "Not a receipt of thidua"),
                why: language.say(
                    "Tệp khác loại, hoặc đã bị sửa.",
                    "It is a file of another kind, or was changed.",
                ),
                example: "thidua receipt check quyet-dinh.bien-nhan.json",
                action: language.say(
                    "Dùng tệp .bien-nhan.json nằm cạnh văn bản đã ban hành.",
                    "Use the file .bien-nhan.json beside the issued paper.",
                ),
                basis: None,
            },
            Self::WouldLose => Explanation {
                what: language.say(
                    "Bản sao này làm mất dòng đã ghi",
                    "This copy would lose rows that were entered",
                ),
                why: language.say(
                    "Bản sao không phải là một trạng thái cũ của sổ: có dòng đã ghi không nối tiếp được nó.",
                    "The copy is no earlier state of the register: rows that were entered cannot follow it.",
                ),
                example: "thidua register restore so-van-ban-PC2.sqlite",
                action: language.say(
                    "Dùng bản sao khác, hoặc giữ sổ đang dùng.",
                    "Use another copy, or keep the register in use.",
                ),
                basis: None,
            },
            Self::RowNowhere => Explanation {
                what: language.say(
                    "Một dòng của sổ không còn ở đâu",
                    "A row of the register is nowhere left",
                ),
                why: language.say(
                    "Nhật ký thiếu dòng ấy và bản sao chưa có, nên các dòng sau nó không nối vào được.",
                    "The journal lacks the row and the copy has not got it yet, so the rows behind it cannot follow.",
                ),
                example: "thidua register restore so-van-ban-2025-06-01.sqlite",
                action: language.say(
                    "Dùng bản sao mới hơn có dòng ấy, hoặc đưa nhật ký từ bản sao lưu về.",
                    "Use a later copy that has the row, or bring the journal back from a backup.",
                ),
                basis: None,
            },
            Self::BytesLost => Explanation {
                what: language.say(
                    "Khôi phục được dòng, không tìm thấy tệp",
                    "The row is restored, its file is not found",
                ),
                why: language.say(
                    "Nhật ký giữ lời của sổ; chính tệp PDF, DOCX thì chỉ có trong sổ và trong output/.",
                    "The journal keeps what the register says; the PDF and DOCX themselves are in the register and in output/ only.",
                ),
                example: "quyet-dinh--so-ket.pdf",
                action: language.say(
                    "Đặt tệp ấy vào output/ rồi `thidua register restore register/so-van-ban.sqlite`.",
                    "Put the file into output/ and run `thidua register restore register/so-van-ban.sqlite`.",
                ),
                basis: None,
            },
            Self::NotKept => Explanation {
                what: language.say(
                    "Sổ không giữ tệp của văn bản đã ban hành",
                    "The register does not keep a file of an issued paper",
                ),
                why: language.say(
                    "Sổ đã được khôi phục mà tệp ấy không còn; lời, số, ngày vẫn còn trong sổ.",
                    "The register was restored and the file was lost; words, number and day are in the register.",
                ),
                example: "quyet-dinh--so-ket.pdf",
                action: language.say(
                    "Tìm tệp ấy đặt vào output/ rồi `thidua register restore register/so-van-ban.sqlite`.",
                    "Find the file, put it into output/ and run `thidua register restore register/so-van-ban.sqlite`.",
                ),
                basis: None,
            },
            Self::IssuedStays => Explanation {
                what: language.say(
                    "Tệp đã ban hành sắp bị thay, mà sổ không biết nó",
                    "An issued file would be replaced, and the register does not know it",
                ),
                why: language.say(
                    "Tệp ấy có thể là bản duy nhất còn lại; sổ này là một bản cũ hoặc đã mất dòng.",
                    "It may be the only one left; this register is an old copy or has lost rows.",
                ),
                example: "output/phuong-mau/ke-hoach.pdf",
                action: language.say(
                    "Dừng cấp số; `thidua register restore BẢN-SAO-MỚI-NHẤT`.",
                    "Issue nothing; `thidua register restore LATEST-COPY`.",
                ),
                basis: None,
            },
            Self::RemadeDiffers => Explanation {
                what: language.say(
                    "Lập lại cho ra tệp khác bản đã ban hành",
                    "Made again, a file has other bytes",
                ),
                why: language.say(
                    "Cùng dữ liệu, mẫu, phông và phiên bản thì cho ra cùng từng byte; khác là có thứ đã đổi.",
                    "The same inputs, templates, fonts and version give the same bytes; something has changed.",
                ),
                example: "thidua receipt check quyet-dinh",
                action: language.say(
                    "Bản ban hành còn nguyên trong sổ; muốn lập lại y hệt thì dùng lại đúng các tệp mà thông báo nêu.",
                    "The issued file is whole in the register; to make it again, use the files that the message names as they were.",
                ),
                basis: None,
            },
        }
    }
}
