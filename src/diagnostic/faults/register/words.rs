//! What these faults say.
//!
//! Long because each fault says six sentences, three in each language, side by side.

use chrono::NaiveDate;

use super::RegisterProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::{Wording, day, day_read, quoted, shown};

impl RegisterProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::Damaged { path } => language.say(
                Wording::new(
                    format!("sổ `{path}` bị hỏng hoặc không phải sổ của thidua"),
                    "",
                    restore(language),
                ),
                Wording::new(
                    format!("the register `{path}` is damaged, or is not one of thidua's"),
                    "",
                    restore(language),
                ),
            ),
            Self::Newer { path, version } => language.say(
                Wording::new(
                    format!("sổ `{path}` do bản thidua mới hơn lập (dạng {version})"),
                    "",
                    "dùng bản thidua mới; bản này không đụng đến sổ",
                ),
                Wording::new(
                    format!("the register `{path}` was made by a later thidua (form {version})"),
                    "",
                    "use the later thidua; this one leaves the register alone",
                ),
            ),
            Self::Unusable { path, problem } => language.say(
                Wording::new(
                    format!("không dùng được sổ `{path}`: {}", problem.said(language)),
                    "thư mục `register` ghi được, còn chỗ trống",
                    "kiểm tra quyền ghi và chỗ trống của ổ đĩa rồi chạy lại; chưa có số nào bị cấp",
                ),
                Wording::new(
                    format!(
                        "the register `{path}` cannot be used: {}",
                        problem.said(language)
                    ),
                    "a folder `register` that can be written, on a disk with room",
                    "check permissions and free room, then run again; no number was given",
                ),
            ),
            Self::Busy { path } => language.say(
                Wording::new(
                    format!("máy khác đang giữ sổ `{path}` quá lâu"),
                    "",
                    "đóng chương trình đang cấp số ở máy kia (hoặc chương trình xem SQLite) rồi chạy lại; chưa có số nào bị cấp",
                ),
                Wording::new(
                    format!("another computer has held the register `{path}` for too long"),
                    "",
                    "close the program that is issuing there (or a viewer of SQLite), then run again; no number was given",
                ),
            ),
            Self::NotBegun { path } => language.say(
                Wording::new(
                    format!("thư mục này chưa mở sổ: không có `{path}`, cũng không có dấu vết nào của một sổ cũ"),
                    "sổ được mở một lần, trước văn bản đầu tiên",
                    "đây là lần đầu thì chạy `thidua register begin`, rồi chạy lại lệnh này; nếu đã có sổ thì kiểm tra lại \
                     thư mục làm việc (`--root`) và ổ mạng, đừng mở sổ mới",
                ),
                Wording::new(
                    format!("no register was begun here: there is no `{path}`, and no trace of an earlier one"),
                    "a register is begun once, before the first paper",
                    "if this is the first time, run `thidua register begin` and then this command again; if there is a register \
                     already, look at the working folder (`--root`) and the network drive, and begin no new one",
                ),
            ),
            Self::Gone { path, trace } => language.say(
                Wording::new(
                    if path == trace {
                        format!("không thấy sổ: `{path}` là liên kết tới một tệp không còn ở đó")
                    } else {
                        format!("không thấy sổ `{path}`, nhưng sổ đã được mở: còn `{trace}`")
                    },
                    "sổ ở đúng chỗ của nó; thiếu sổ thì không lập, không cấp số, không coi văn bản nào là chưa ban hành",
                    "nối lại ổ mạng, hoặc đưa thư mục `register` về chỗ cũ; sổ mất hẳn thì `thidua register restore BẢN-SAO` \
                     (`register` là liên kết tới ổ đã mất thì xóa liên kết trước; docs/so-van-ban.md mục 5). Chưa có gì bị ghi",
                ),
                Wording::new(
                    if path == trace {
                        format!("the register is not there: `{path}` is a link to a file that is gone")
                    } else {
                        format!("the register `{path}` is not there, but it was begun: there is `{trace}`")
                    },
                    "the register in its place; without it nothing is made, no number given, and no paper taken for a draft",
                    "connect the network drive again, or bring the folder `register` back; if the register is lost, \
                     `thidua register restore COPY` (where `register` is a link to a drive that is gone, remove the link first; \
                     docs/so-van-ban.md section 5). Nothing was written",
                ),
            ),
            Self::Emptied { path } => language.say(
                Wording::new(
                    format!("sổ `{path}` trống rỗng"),
                    "",
                    "`thidua register restore BẢN-SAO` (docs/so-van-ban.md mục 5); không xóa tệp này",
                ),
                Wording::new(
                    format!("the register `{path}` is empty"),
                    "",
                    "`thidua register restore COPY` (docs/so-van-ban.md section 5); do not delete this file",
                ),
            ),
            Self::Behind { path, rows, numbers } => language.say(
                Wording::new(
                    format!("sổ `{path}` thiếu {rows} dòng đã ghi{}", lacking(numbers, language)),
                    "sổ có đủ mọi dòng mà nhật ký cạnh nó đã ghi: sổ này là một bản cũ được đặt lại, hoặc chưa đồng bộ xong",
                    "đang đồng bộ thì đợi xong rồi chạy lại; nếu không thì `thidua register restore BẢN-SAO-MỚI-NHẤT`: \
                     chương trình ghi lại đúng các dòng thiếu (docs/so-van-ban.md mục 5). Chưa có gì bị ghi",
                ),
                Wording::new(
                    format!("the register `{path}` lacks rows that were entered: {rows}{}", lacking(numbers, language)),
                    "every row of the journal beside it: this register is an old copy put back, or is not yet synchronised",
                    "wait until the folder is synchronised and run again; else `thidua register restore LATEST-COPY` enters \
                     just those rows again (docs/so-van-ban.md section 5). Nothing was written",
                ),
            ),
            Self::JournalUnreadable { path } => language.say(
                Wording::new(
                    format!("nhật ký của sổ `{path}` đã bị sửa hoặc hỏng"),
                    "",
                    "đưa tệp ấy từ bản sao lưu về; không có thì đổi tên nó để giữ lại, rồi `thidua register verify`: sổ nguyên vẹn \
                     và đủ văn bản thì dùng tiếp, nhật ký được lập lại ngay khi ấy",
                ),
                Wording::new(
                    format!("the register's journal `{path}` was changed or is damaged"),
                    "",
                    "bring the file back from a backup; without one rename it to keep it and run `thidua register verify`: if the \
                     register is whole and has all papers, go on; the journal is written anew at once",
                ),
            ),
            Self::AlreadyBegun { path } => language.say(
                Wording::new(
                    format!("sổ `{path}` đã mở rồi"),
                    "sổ chỉ mở một lần",
                    "không cần làm gì; ban hành như thường",
                ),
                Wording::new(
                    format!("the register `{path}` was begun already"),
                    "a register is begun once",
                    "nothing; issue as usual",
                ),
            ),
            Self::SecondRegister { path, other } | Self::WhichRegister { path, other } => language.say(
                Wording::new(
                    format!("cạnh sổ `{path}` có một sổ nữa: `{other}`"),
                    "một sổ; tệp thứ hai thường do đồng bộ thư mục (OneDrive, Google Drive …) sinh ra khi hai máy cùng ghi, và có thể \
                     giữ số mà sổ kia không có",
                    format!(
                        "dừng cấp số ở mọi máy; `thidua register restore \"{other}\"` cho biết tệp nào đủ dòng hơn và chỉ đổi khi không mất \
                         dòng nào; rồi chuyển tệp thừa ra khỏi `register` để lưu (docs/so-van-ban.md mục 5)"
                    ),
                ),
                Wording::new(
                    format!("beside the register `{path}` there is another: `{other}`"),
                    "one register; a second file mostly comes from a program that keeps folders alike, when two computers wrote at \
                     once, and it may have numbers that the other has not",
                    format!(
                        "issue nothing on any computer; `thidua register restore \"{other}\"` says which has more rows and changes \
                         nothing if a row would be lost; then move the other out of `register` to keep it (docs/so-van-ban.md section 5)"
                    ),
                ),
            ),
            Self::ForeignJournal { path, journal } => language.say(
                Wording::new(
                    format!("`{journal}` là phần ghi dở của một tệp khác, không phải của sổ `{path}` đang nằm đó"),
                    "sổ được chép đè vào chỗ của một sổ đang ghi dở; mở ra thì phần ghi dở ấy làm hỏng sổ",
                    format!("chuyển `{journal}` ra nơi khác để giữ, rồi chạy lại; lần sau dùng `thidua register restore BẢN-SAO`. Chưa có gì bị ghi"),
                ),
                Wording::new(
                    format!("`{journal}` is half a change of another file, not of the register `{path}` that lies there"),
                    "the register was copied over one that was being written; opened, that change would ruin it",
                    format!("move `{journal}` elsewhere to keep it and run again; next time use `thidua register restore COPY`. Nothing was written"),
                ),
            ),
            Self::Replaced { path } => language.say(
                Wording::new(
                    format!("sổ `{path}` vừa được thay bằng một tệp khác trong lúc chờ"),
                    "",
                    "chạy lại lệnh này; chưa có số nào bị cấp",
                ),
                Wording::new(
                    format!("another file took the place of the register `{path}` while this command waited"),
                    "",
                    "run the command again; no number was given",
                ),
            ),
            Self::OnShare { path } => language.say(
                Wording::new(
                    format!("sổ `{path}` nằm trên ổ mạng"),
                    "",
                    "tốt nhất chỉ một máy ghi sổ; khóa tệp qua mạng không phải lúc nào cũng giữ được hai máy cùng ghi. Sao lưu mỗi ngày có ban hành",
                ),
                Wording::new(
                    format!("the register `{path}` is on a network drive"),
                    "",
                    "best let one computer write it; locks over a network do not always hold two who write at once. Back it up on every day of issue",
                ),
            ),
            Self::BackupUnwritable { path, problem } => language.say(
                Wording::new(
                    format!("không ghi được bản sao `{path}`: {}", problem.said(language)),
                    "một thư mục có sẵn, ghi được, còn chỗ trống",
                    "tạo thư mục ấy, cắm ổ đĩa, dọn chỗ rồi chạy lại; chưa có bản sao nào",
                ),
                Wording::new(
                    format!("the copy `{path}` cannot be written: {}", problem.said(language)),
                    "a folder that is there and can be written, with room",
                    "make the folder, plug the disk in, free some room, then run again; there is no copy yet",
                ),
            ),
            Self::BackupUnlike { path } => language.say(
                Wording::new(
                    format!("đọc lại bản sao `{path}` thì không giống bản gốc, nên đã bỏ"),
                    "",
                    "ổ đĩa có thể hỏng: sao vào ổ khác",
                ),
                Wording::new(
                    format!("read back, the copy `{path}` is not like what was copied, and was dropped"),
                    "",
                    "the disk may be failing: copy to another",
                ),
            ),
            Self::SameWords {
                id,
                other,
                number,
                date,
            } => language.say(
                Wording::new(
                    format!(
                        "`{id}` có lời giống hệt {other} đã ban hành số {number} ngày {}",
                        day(*date)
                    ),
                    "một văn bản chỉ ban hành một lần; mã văn bản hay thư mục phong trào có thể đã bị đổi tên",
                    "đổi lại tên cũ; nếu đúng là một văn bản khác thì ghi lý do: `--reason \"…\"`, lý do được ghi vào sổ",
                ),
                Wording::new(
                    format!("`{id}` says exactly what {other} says, issued as {number} on {date}"),
                    "a paper is issued once; the paper's id or the campaign's folder may have been renamed",
                    "give it its old name again; if it is another paper, say why: `--reason \"…\"`, which goes into the register",
                ),
            ),
            Self::NothingNew { id, number, date } => language.say(
                Wording::new(
                    format!("dữ liệu hiện nay cho ra `{id}` đúng từng chữ như bản đã ban hành{} ngày {}", with_number(number, language), day(*date)),
                    "văn bản thay thế có nội dung khác; lệnh chạy hai lần không cấp hai số",
                    "vừa thay xong thì không phải làm gì nữa; chưa sửa thì sửa dữ liệu rồi chạy lại; đúng là phải thay (sai ngày, sai bản in) thì ghi lý do: `--reason \"…\"`, lý do được ghi vào sổ",
                ),
                Wording::new(
                    format!("the data make `{id}` word for word as it was issued{} on {date}", with_number(number, language)),
                    "a replacement says something else; a command that is given twice takes one number",
                    "if it was replaced just now, nothing is left to do; if the data are not corrected yet, correct them and run again; if it has to be replaced as it is (wrong day, wrong print), say why: `--reason \"…\"`, which goes into the register",
                ),
            ),
            Self::CampaignAstray { campaign, papers } => language.say(
                Wording::new(
                    format!("sổ có văn bản của phong trào `{campaign}` ({}), nhưng không có thư mục inputs/{campaign}", papers.join(", ")),
                    "",
                    "đặt lại thư mục ấy, hoặc đổi về tên cũ; đổi tên thì các văn bản đã ban hành trông như chưa ban hành",
                ),
                Wording::new(
                    format!("the register has papers of the campaign `{campaign}` ({}), and there is no folder inputs/{campaign}", papers.join(", ")),
                    "",
                    "bring the folder back, or give it its old name; under another name issued papers look like drafts",
                ),
            ),
            Self::NumberTaken {
                number,
                issuer,
                year,
                holder,
                date,
                dropped,
            } => language.say(
                Wording::new(
                    format!(
                        "số {number} năm {year} của {issuer} {} {holder} ngày {}",
                        if *dropped { "đã bỏ:" } else { "đã cấp cho" },
                        day(*date)
                    ),
                    "trong một năm, mỗi số và ký hiệu chỉ cấp một lần, số đã bỏ không dùng lại (Điều 15 Nghị định 30/2020/NĐ-CP)",
                    "xem `thidua register show` rồi ghi đúng số, hoặc không ghi số để thidua cấp; muốn bỏ số của một văn bản thì `thidua void MÃ-VĂN-BẢN`",
                ),
                Wording::new(
                    format!(
                        "number {number} of {year} of {issuer} was {} {holder} on {date}",
                        if *dropped { "dropped:" } else { "given to" }
                    ),
                    "in a year, a number with its symbol is given once, and never again when it was dropped (article 15, Decree 30/2020/ND-CP)",
                    "see `thidua register show` and say the right number, or none so that thidua gives one; to drop the number of a paper, `thidua void PAPER`",
                ),
            ),
            Self::NumberAgainstDate {
                number,
                date,
                other,
                other_date,
            } => language.say(
                Wording::new(
                    format!(
                        "số {number} ghi ngày {}, nhưng số {other} đã cấp ngày {}",
                        day(*date),
                        day(*other_date)
                    ),
                    "số lớn hơn không được có ngày sớm hơn",
                    "sửa ngày hoặc số; nếu đúng là như vậy thì ghi lý do: `--reason \"…\"`, lý do được ghi vào sổ",
                ),
                Wording::new(
                    format!("number {number} has the day {date}, but number {other} was given on {other_date}"),
                    "a higher number has no earlier day",
                    "mend day or number; if it is as it should be, say why: `--reason \"…\"`, which goes into the register",
                ),
            ),
            Self::SameNumber { number, other } => language.say(
                Wording::new(
                    format!("số {number} cũng là số của `{other}`"),
                    "trong một năm, mỗi số và ký hiệu của một cơ quan chỉ thuộc một văn bản",
                    "sửa một trong hai số",
                ),
                Wording::new(
                    format!("number {number} is also that of `{other}`"),
                    "in a year, a number with its symbol belongs to one paper of a body",
                    "mend one of the two",
                ),
            ),
            Self::NumberDisagrees { id, found, issued } => language.say(
                Wording::new(
                    format!("papers.yaml ghi số {found} cho `{id}`, nhưng văn bản đã ban hành là số {issued}"),
                    "",
                    "sửa số trong papers.yaml cho khớp sổ, hoặc bỏ khóa `number`",
                ),
                Wording::new(
                    format!("papers.yaml says number {found} for `{id}`, which was issued as number {issued}"),
                    "",
                    "write the register's number in papers.yaml, or leave `number` out",
                ),
            ),
            Self::NumberLeft { id, number, date } => language.say(
                Wording::new(
                    format!(
                        "papers.yaml còn ghi cho `{id}` số {number} ngày {} của lần ban hành không còn hiệu lực",
                        day(*date)
                    ),
                    "số đã thay thế, thu hồi hoặc bỏ thì không cấp lại; ban hành lại thì văn bản có số khác",
                    "bỏ số ấy (khóa `number`) khỏi papers.yaml",
                ),
                Wording::new(
                    format!("papers.yaml still says number {number} of {date} for `{id}`, of an issue that is no longer in force"),
                    "a number that was replaced, recalled or dropped is not given again; issued again, the paper gets another",
                    "take that number (the key `number`) out of papers.yaml",
                ),
            ),
            Self::TypedOtherwise { id, written, typed } => language.say(
                Wording::new(
                    format!(
                        "papers.yaml ghi `{id}` số {}, nhưng lệnh ghi số {}",
                        numbered(written, language),
                        numbered(typed, language)
                    ),
                    "số và ngày ở hai nơi giống nhau: văn bản khác có thể đã viện dẫn số và ngày trong papers.yaml",
                    "sửa papers.yaml hoặc lệnh cho khớp bản đã ký",
                ),
                Wording::new(
                    format!(
                        "papers.yaml says number {} for `{id}`, the command says number {}",
                        numbered(written, language),
                        numbered(typed, language)
                    ),
                    "the same number and day in both: other papers may already cite what papers.yaml says",
                    "mend papers.yaml or the command, as the signed paper says",
                ),
            ),
            Self::BadNumber { found } => language.say(
                Wording::new(
                    format!("`{}` không phải là số văn bản", shown(found)),
                    "một số như 58, hoặc số có chữ như 58a",
                    "ghi lại số",
                ),
                Wording::new(
                    format!("`{}` is not the number of a paper", shown(found)),
                    "a number such as 58, or with a letter 58a",
                    "write it again",
                ),
            ),
            Self::UnknownSymbol { symbol } => language.say(
                Wording::new(
                    format!(
                        "không văn bản nào trong papers.yaml mang ký hiệu `{}`",
                        shown(symbol)
                    ),
                    "ký hiệu như trên văn bản: KH-UBND, QĐ-UBND, UBND-VP",
                    "ghi lại số và ký hiệu",
                ),
                Wording::new(
                    format!("no paper of papers.yaml has the symbol `{}`", shown(symbol)),
                    "a symbol as papers have it, such as KH-UBND or UBND-VP",
                    "write number and symbol again",
                ),
            ),
            Self::NoBook { year: 0 } => language.say(
                Wording::new(
                    "sổ chưa có gì để in",
                    "",
                    "ban hành văn bản trước: `thidua issue`",
                ),
                Wording::new(
                    "nothing to print in the register yet",
                    "",
                    "issue papers first: `thidua issue`",
                ),
            ),
            Self::NoBook { year } => language.say(
                Wording::new(
                    format!("năm {year} chưa có gì để in"),
                    "",
                    "xem `thidua register show` rồi ghi đúng năm, đúng sổ",
                ),
                Wording::new(
                    format!("nothing to print for {year}"),
                    "",
                    "see `thidua register show` and say the right year and book",
                ),
            ),
            Self::BackupExists { path } => language.say(
                Wording::new(
                    format!("`{path}` đã có"),
                    "tên của một tệp chưa có",
                    "ghi tên khác, như kèm ngày sao lưu",
                ),
                Wording::new(
                    format!("`{path}` is there already"),
                    "the name of a file that is not there yet",
                    "take another name, with the day in it",
                ),
            ),
            Self::KindWithoutNumber { id, number } => language.say(
                Wording::new(
                    format!("`{id}` là loại văn bản không có số, nhưng được ghi số {number}"),
                    "",
                    "bỏ số đi",
                ),
                Wording::new(
                    format!("`{id}` is of a kind without numbers, but was given number {number}"),
                    "",
                    "leave the number out",
                ),
            ),
            Self::NumberMissing { id } => language.say(
                Wording::new(
                    format!("`{id}` đã ký ở nơi khác thì đã có số"),
                    "số và ngày ghi trên bản đã ký",
                    "thêm `--number` và `--date`",
                ),
                Wording::new(
                    format!("`{id}` was signed elsewhere, so it has a number"),
                    "the number and day of the signed paper",
                    "add `--number` and `--date`",
                ),
            ),
            Self::DayMissing { id, today } => language.say(
                Wording::new(
                    format!("chưa rõ ngày ban hành của `{id}`"),
                    "",
                    format!(
                        "hôm nay là ngày {}; nếu đúng ngày ấy thì thêm `--date {today}`",
                        day(*today)
                    ),
                ),
                Wording::new(
                    format!("the day of issue of `{id}` is not known"),
                    "",
                    format!("today is {today}; if that is the day, add `--date {today}`"),
                ),
            ),
            Self::BadDay { found } => language.say(
                Wording::new(
                    format!("`{found}` không phải là ngày"),
                    "ngày có thật, ghi như 27/6/2025 hoặc 2025-06-27",
                    "ghi lại ngày ấy",
                ),
                Wording::new(
                    format!("`{found}` is no day"),
                    "a day that exists, such as 27/6/2025 or 2025-06-27",
                    "write the day again",
                ),
            ),
            Self::EntryDayMissing { today } => language.say(
                Wording::new(
                    "chưa rõ ngày ghi vào sổ",
                    "ngày của việc được ghi, không phải ngày ban hành văn bản",
                    format!(
                        "hôm nay là ngày {}; nếu đúng ngày ấy thì thêm `--date {today}`",
                        day(*today)
                    ),
                ),
                Wording::new(
                    "the day of the entry is not known",
                    "the day of what is entered, not of the paper's issue",
                    format!("today is {today}; if that is the day, add `--date {today}`"),
                ),
            ),
            Self::EntryBeforePaper { found, paper } => language.say(
                Wording::new(
                    format!("ngày ghi vào sổ {} trước ngày của văn bản", day(*found)),
                    format!("từ ngày {}", day(*paper)),
                    "ghi lại --date: ngày của việc được ghi",
                ),
                Wording::new(
                    format!("the entry's day {found} is before the paper's"),
                    format!("{paper} or later"),
                    "write --date again: the day of what is entered",
                ),
            ),
            Self::EntryAfterToday { found, today } => language.say(
                Wording::new(
                    format!("ngày ghi vào sổ {} chưa đến: máy đang ghi hôm nay là {}", day(*found), day(*today)),
                    "ngày không sau hôm nay",
                    "ghi lại --date: ngày của việc được ghi; đồng hồ máy sai thì chỉnh lại",
                ),
                Wording::new(
                    format!("the entry's day {found} has not come: the computer says that today is {today}"),
                    "a day not after today",
                    "write --date again: the day of what is entered; if the computer's clock is wrong, set it",
                ),
            ),
            Self::ReasonMissing { command } => language.say(
                Wording::new(
                    format!("`{command}` cần lý do"),
                    "lý do bằng chữ; được ghi vào sổ và không sửa được nữa",
                    "thêm `--reason \"…\"`",
                ),
                Wording::new(
                    format!("`{command}` needs a reason"),
                    "words; they go into the register and cannot be changed",
                    "add `--reason \"…\"`",
                ),
            ),
            Self::IssuerSpelledOtherwise { issuer, known } => language.say(
                Wording::new(
                    format!("sổ đang có “{known}”, còn tệp cơ quan ghi “{issuer}”"),
                    "một cơ quan viết một cách, nếu không sẽ thành hai dãy số",
                    "sửa tên trong tệp cơ quan cho giống tên trong sổ",
                ),
                Wording::new(
                    format!("the register has “{known}”, the office's file says “{issuer}”"),
                    "one spelling for one body, or its numbers part in two series",
                    "write the name in the office's file as in the register",
                ),
            ),
            Self::AlreadyIssued { id, number, date } => language.say(
                Wording::new(
                    format!("`{id}` đã ban hành{} ngày {}", with_number(number, language), day(*date)),
                    "văn bản đã ban hành không sửa, không cấp số lần nữa",
                    "sai nội dung: `thidua replace`; sai thể thức: `thidua correct`; thu hồi: `thidua recall`; bỏ số: `thidua void`",
                ),
                Wording::new(
                    format!("`{id}` was issued{} on {date}", with_number(number, language)),
                    "an issued paper is neither changed nor numbered again",
                    "wrong contents: `thidua replace`; wrong form: `thidua correct`; call it back: `thidua recall`; drop the number: `thidua void`",
                ),
            ),
            Self::NotIssued { id } => language.say(
                Wording::new(
                    format!("`{id}` chưa ban hành"),
                    "",
                    "ban hành trước: `thidua issue`; còn là dự thảo thì chỉ cần sửa dữ liệu rồi `thidua build`",
                ),
                Wording::new(
                    format!("`{id}` is not issued"),
                    "",
                    "issue it first: `thidua issue`; a draft needs only new inputs and `thidua build`",
                ),
            ),
            Self::CitesDraft { id, words } => language.say(
                Wording::new(
                    format!("`{id}` còn chỗ để trống: “{}”", shown(words)),
                    "mọi chỗ đã điền; văn bản được viện dẫn có số trước",
                    "điền dữ liệu còn thiếu; ban hành văn bản được viện dẫn trước (biên bản, tờ trình, quyết định)",
                ),
                Wording::new(
                    format!("`{id}` still has blanks: “{}”", shown(words)),
                    "nothing is blank; a paper that is cited has its number first",
                    "fill in what is missing; issue the paper that is cited first (minutes, submission, decision)",
                ),
            ),
            Self::LetterMissing { id, letter } => language.say(
                Wording::new(
                    format!("papers.yaml chưa có công văn nào ghi `{}: {id}` mà chưa ban hành", letter.key()),
                    "",
                    format!(
                        "thêm một văn bản loại `{}` vào papers.yaml, ghi `{}: {id}`, rồi chạy lại",
                        letter.kind(), letter.key()
                    ),
                ),
                Wording::new(
                    format!("papers.yaml has no letter with `{}: {id}` that is not issued", letter.key()),
                    "",
                    format!(
                        "add a paper of kind `{}` to papers.yaml with `{}: {id}`, then run again",
                        letter.kind(), letter.key()
                    ),
                ),
            ),
            Self::LetterItself { id, about, letter } => language.say(
                Wording::new(
                    format!("`{id}` là công văn có `{}: {about}`; lệnh này nhận mã của văn bản mà công văn nói đến", letter.key()),
                    "",
                    format!("chạy `thidua {} {about}`: công văn `{id}` được ban hành cùng lúc", letter.command()),
                ),
                Wording::new(
                    format!("`{id}` is the letter with `{}: {about}`; this command takes the paper that the letter is about", letter.key()),
                    "",
                    format!("run `thidua {} {about}`: the letter `{id}` is issued with it", letter.command()),
                ),
            ),
            Self::InputsDiffer { id, number, changes } => language.say(
                Wording::new(
                    format!(
                        "`{id}` đã ban hành{}; dữ liệu hoặc mẫu hiện nay cho ra chữ khác:{}",
                        with_number(number, language),
                        changed(changes, language)
                    ),
                    "",
                    "bản đã ban hành được giữ nguyên; cần đổi thì `thidua replace` hoặc `thidua correct`",
                ),
                Wording::new(
                    format!(
                        "`{id}` was issued{}; today's inputs or templates would change its words:{}",
                        with_number(number, language),
                        changed(changes, language)
                    ),
                    "",
                    "the issued paper stays as it is; to change it: `thidua replace` or `thidua correct`",
                ),
            ),
            Self::IssuedUnlisted { id, number } => language.say(
                Wording::new(
                    format!(
                        "`{id}` đã ban hành{}, nhưng papers.yaml không còn văn bản ấy",
                        with_number(number, language)
                    ),
                    "văn bản đã ban hành còn dòng của nó trong papers.yaml",
                    "ghi lại dòng ấy vào papers.yaml như khi ban hành, rồi chạy lại",
                ),
                Wording::new(
                    format!(
                        "`{id}` was issued{}, but papers.yaml has no such paper any more",
                        with_number(number, language)
                    ),
                    "an issued paper keeps its row in papers.yaml",
                    "put the row back into papers.yaml as it was, and run again",
                ),
            ),
            Self::IssuedAstray { id, number } => language.say(
                Wording::new(
                    format!(
                        "`{id}` đã ban hành{}, nhưng papers.yaml không còn văn bản ấy",
                        with_number(number, language)
                    ),
                    "",
                    "ghi lại dòng ấy vào papers.yaml; sổ vẫn giữ văn bản, cần bỏ số thì `thidua void`",
                ),
                Wording::new(
                    format!(
                        "`{id}` was issued{}, but papers.yaml has no such paper any more",
                        with_number(number, language)
                    ),
                    "",
                    "put its row back into papers.yaml; the register keeps the paper, `thidua void` drops its number",
                ),
            ),
            Self::IssuedUnmade { id, number } => language.say(
                Wording::new(
                    format!(
                        "`{id}` đã ban hành{}; dữ liệu hoặc mẫu hiện nay không lập được văn bản ấy nữa",
                        with_number(number, language)
                    ),
                    "",
                    "bản đã ban hành được giữ nguyên; `thidua receipt check` cho biết thiếu gì, trả lại dữ liệu như cũ",
                ),
                Wording::new(
                    format!(
                        "`{id}` was issued{}; today's inputs or templates make no such paper any more",
                        with_number(number, language)
                    ),
                    "",
                    "the issued paper stays; `thidua receipt check` tells what is wrong; put the inputs back",
                ),
            ),
            Self::CitedBy { number, papers } => language.say(
                Wording::new(
                    format!("văn bản đã ban hành còn viện dẫn {number}: {}", quoted(papers)),
                    "",
                    "xem lại từng văn bản ấy: thay thế hoặc đính chính nếu cần",
                ),
                Wording::new(
                    format!("issued papers still cite {number}: {}", quoted(papers)),
                    "",
                    "look at each of them: replace or correct it where needed",
                ),
            ),
            Self::IssuedFileChanged { path, number } => language.say(
                Wording::new(
                    format!("`{path}` không còn là bản đã ban hành{}", with_number(number, language)),
                    "tệp của văn bản đã ban hành giữ nguyên từng byte",
                    "chạy `thidua build --force`: bản đã sửa được giữ dưới tên có ngày, bản ban hành được chép lại từ sổ",
                ),
                Wording::new(
                    format!("`{path}` is not the paper that was issued{}", with_number(number, language)),
                    "the files of an issued paper stay as they are, byte by byte",
                    "run `thidua build --force`: the edited file is kept under a dated name, the issued one comes back from the register",
                ),
            ),
            Self::RowChanged { row, what } => language.say(
                Wording::new(
                    format!("dòng {row} của sổ ({what}) đã bị sửa sau khi ghi"),
                    "",
                    restore(language),
                ),
                Wording::new(
                    format!("row {row} of the register ({what}) was changed after it was written"),
                    "",
                    restore(language),
                ),
            ),
            Self::RowsMissing { first, last } if first == last => language.say(
                Wording::new(format!("dòng {first} của sổ đã bị xóa"), "", restore(language)),
                Wording::new(format!("row {first} of the register was removed"), "", restore(language)),
            ),
            Self::RowsMissing { first, last } => language.say(
                Wording::new(format!("các dòng {first}-{last} của sổ đã bị xóa"), "", restore(language)),
                Wording::new(
                    format!("rows {first}-{last} of the register were removed"),
                    "",
                    restore(language),
                ),
            ),
            Self::ChainBroken { row } => language.say(
                Wording::new(
                    format!("dòng {row} của sổ không nối với dòng trước nó"),
                    "",
                    restore(language),
                ),
                Wording::new(
                    format!("row {row} of the register does not follow the one before it"),
                    "",
                    restore(language),
                ),
            ),
            Self::KeptFileChanged { row, name } => language.say(
                Wording::new(
                    format!("tệp `{name}` giữ trong sổ (dòng {row}) đã bị sửa hoặc mất"),
                    "",
                    restore(language),
                ),
                Wording::new(
                    format!("the file `{name}` kept in the register (row {row}) was changed or is lost"),
                    "",
                    restore(language),
                ),
            ),
            Self::KeptFileForeign { row, name } => language.say(
                Wording::new(
                    format!("sổ có tệp `{name}` (dòng {row}) mà dòng ấy không ghi: có người đã đưa vào"),
                    "",
                    restore(language),
                ),
                Wording::new(
                    format!("the register has a file `{name}` (row {row}) that the row does not name: somebody put it there"),
                    "",
                    restore(language),
                ),
            ),
            Self::Unsound { path } => language.say(
                Wording::new(format!("sổ `{path}` bị hỏng một phần"), "", restore(language)),
                Wording::new(format!("part of the register `{path}` is damaged"), "", restore(language)),
            ),
            Self::ReceiptWithoutRow {
                path,
                row,
                number,
                paper,
                date,
            } => language.say(
                Wording::new(
                    format!(
                        "biên nhận `{path}`: `{paper}`{} ngày {} đã ban hành ở dòng {row}, nhưng sổ không có dòng ấy",
                        with_number(number, language),
                        day_read(date)
                    ),
                    "sổ có mọi văn bản đã ban hành: sổ này là một bản cũ, hoặc đã mất dòng",
                    receipt_without_row(language),
                ),
                Wording::new(
                    format!(
                        "the receipt `{path}`: `{paper}`{} of {date} was issued in row {row}, which the register has not",
                        with_number(number, language)
                    ),
                    "every issued paper in the register: this one is an old copy, or has lost rows",
                    receipt_without_row(language),
                ),
            ),
            Self::ReceiptDisagrees { path, row, number } => language.say(
                Wording::new(
                    format!(
                        "biên nhận `{path}`{} không khớp dòng {row} của sổ",
                        with_number(number, language)
                    ),
                    "",
                    "một trong hai đã bị sửa: so với bản in có chữ ký; rồi làm theo mục “Khôi phục sổ” trong docs/so-van-ban.md",
                ),
                Wording::new(
                    format!(
                        "the receipt `{path}`{} is not that of row {row} of the register",
                        with_number(number, language)
                    ),
                    "",
                    "one of the two was changed: hold them against the signed paper, then follow the section on restoring the register in docs/so-van-ban.md",
                ),
            ),
            Self::ReceiptUnreadable { path } => language.say(
                Wording::new(
                    format!("`{path}` không phải là biên nhận của thidua, hoặc đã bị sửa"),
                    "",
                    "dùng tệp .bien-nhan.json nằm cạnh văn bản đã ban hành",
                ),
                Wording::new(
                    format!("`{path}` is not a receipt of thidua, or was changed"),
                    "",
                    "use the file .bien-nhan.json beside the issued paper",
                ),
            ),
            Self::WouldLose { path, rows, numbers, own } => language.say(
                Wording::new(
                    format!("đặt `{path}` làm sổ thì mất {rows} dòng đã ghi{}{}", lacking(numbers, language), only_there(own, language)),
                    "bản sao mà mọi dòng đã biết nối tiếp được; bản này đã rẽ sang một hướng khác (hai máy cùng cấp số, hay sổ của nơi khác)",
                    "dùng bản sao khác; nếu sổ đang dùng còn tốt thì giữ nó, chuyển `{path}` ra ngoài để lưu, và ghi từng văn bản riêng của bản ấy bằng `thidua issue … --register-only`, số riêng đã bỏ bằng `thidua void`; số nào trùng thì một văn bản phải có số khác. Chưa có gì bị đổi".replace("{path}", path),
                ),
                Wording::new(
                    format!("with `{path}` as the register, rows that were entered would be lost: {rows}{}{}", lacking(numbers, language), only_there(own, language)),
                    "a copy that all known rows can follow; this one went another way (two computers gave numbers at once, or it is another office's)",
                    "use another copy; if the register in use is sound, keep it, move `{path}` elsewhere, and enter each paper that only it has with `thidua issue … --register-only`, each number that only it dropped with `thidua void`; of two with one number, one needs another. Nothing was changed".replace("{path}", path),
                ),
            ),
            Self::RowNowhere { path, row, rows, numbers } => language.say(
                Wording::new(
                    format!("không nơi nào còn dòng {row} của sổ, nên không nối được vào `{path}` {rows} dòng sau nó{}", lacking(numbers, language)),
                    "nhật ký `so-van-ban.nhat-ky.jsonl` đủ các dòng",
                    "tìm bản sao mới hơn của sổ có dòng ấy, hoặc đưa nhật ký từ bản sao lưu về (giữ tệp hiện có dưới tên khác), rồi chạy lại. Chưa có gì bị đổi",
                ),
                Wording::new(
                    format!("row {row} of the register is nowhere left, so the rows behind it cannot follow those of `{path}`: {rows}{}", lacking(numbers, language)),
                    "a journal `so-van-ban.nhat-ky.jsonl` with all rows",
                    "look for a later copy of the register that has the row, or bring the journal back from a backup (keep the present file under another name), then run again. Nothing was changed",
                ),
            ),
            Self::BytesLost { id, number, name } => language.say(
                Wording::new(
                    format!("dòng của `{id}`{} đã có lại trong sổ, nhưng không tìm thấy tệp `{name}` đã ban hành", with_number(number, language)),
                    "",
                    "tìm tệp ấy ở nơi nhận, hòm thư, bản sao lưu; đặt vào thư mục của phong trào trong output/ rồi chạy lại \
                     `thidua register restore register/so-van-ban.sqlite`: đúng từng byte thì sổ nhận. Không còn thì giữ bản giấy đã ký vào hồ sơ",
                ),
                Wording::new(
                    format!("the row of `{id}`{} is in the register again, but the issued file `{name}` is nowhere to be found", with_number(number, language)),
                    "",
                    "look for it where it was sent, in mails, in backups; put it into the campaign's folder in output/ and run \
                     `thidua register restore register/so-van-ban.sqlite` again: the register takes it if it is the same byte by byte. If it is lost, file the signed paper",
                ),
            ),
            Self::NotKept { id, number, name } => language.say(
                Wording::new(
                    format!("sổ không giữ tệp `{name}` của `{id}`{}, nên không đặt lại được", with_number(number, language)),
                    "",
                    "tìm tệp ấy, đặt vào output/ rồi `thidua register restore register/so-van-ban.sqlite`; bản giấy đã ký giữ trong hồ sơ",
                ),
                Wording::new(
                    format!("the register does not keep the file `{name}` of `{id}`{}, so it cannot be put back", with_number(number, language)),
                    "",
                    "find the file, put it into output/ and run `thidua register restore register/so-van-ban.sqlite`; file the signed paper",
                ),
            ),
            Self::IssuedStays { path } => language.say(
                Wording::new(
                    format!("`{path}` là tệp của một văn bản đã ban hành, mà sổ không biết văn bản ấy"),
                    "tệp đã ban hành không bao giờ bị thay, kể cả với --force",
                    receipt_without_row(language),
                ),
                Wording::new(
                    format!("`{path}` is a file of an issued paper, and the register does not know the paper"),
                    "issued files are never replaced, with --force neither",
                    receipt_without_row(language),
                ),
            ),
            Self::RemadeDiffers { name, because } if because.is_empty() => language.say(
                Wording::new(
                    format!("lập lại `{name}` cho ra tệp khác bản đã ban hành"),
                    "",
                    "dữ liệu, mẫu, phông và phiên bản đều như cũ: xin báo cho người phát triển",
                ),
                Wording::new(
                    format!("made again, `{name}` is not the file that was issued"),
                    "",
                    "inputs, templates, fonts and version are as they were: please tell the developers",
                ),
            ),
            Self::RemadeDiffers { name, because } => language.say(
                Wording::new(
                    format!(
                        "lập lại `{name}` cho ra tệp khác bản đã ban hành, vì đã khác: {}",
                        quoted(because)
                    ),
                    "",
                    "bản đã ban hành vẫn còn nguyên trong sổ; muốn lập lại y hệt thì dùng lại các tệp cũ ấy",
                ),
                Wording::new(
                    format!(
                        "made again, `{name}` is not the file that was issued, because these differ: {}",
                        quoted(because)
                    ),
                    "",
                    "the issued file is whole in the register; to make it again, use those files as they were",
                ),
            ),
        }
    }
}

/// What to do about a register that was changed from outside.
fn restore(language: Language) -> &'static str {
    language.say(
        "làm theo mục “Khôi phục sổ” trong docs/so-van-ban.md; không xóa tệp này",
        "follow the section on restoring the register in docs/so-van-ban.md; do not delete this file",
    )
}

fn with_number(number: &str, language: Language) -> String {
    if number.is_empty() {
        String::new()
    } else {
        language.say(format!(" số {number}"), format!(" as number {number}"))
    }
}

/// `04 ngày 20/01/2025`.
fn numbered((number, date): &(String, NaiveDate), language: Language) -> String {
    language.say(
        format!("{number} ngày {}", day(*date)),
        format!("{number} on {date}"),
    )
}

/// The changed words, one change a line.
pub(in crate::diagnostic::faults) fn changed(changes: &[(String, String)], language: Language) -> String {
    changes
        .iter()
        .map(|(before, after)| match (before.is_empty(), after.is_empty()) {
            (true, _) => language.say(format!("\n    thêm “{after}”"), format!("\n    new: “{after}”")),
            (_, true) => language.say(format!("\n    bớt “{before}”"), format!("\n    gone: “{before}”")),
            _ => language.say(
                format!("\n    “{before}” thành “{after}”"),
                format!("\n    “{before}” would be “{after}”"),
            ),
        })
        .collect()
}

fn receipt_without_row(language: Language) -> &'static str {
    language.say(
        "dừng cấp số; `thidua register restore BẢN-SAO-MỚI-NHẤT` đưa văn bản ấy trở lại sổ. Lệnh ấy không tìm được dòng thì chuyển biên nhận \
         vào hồ sơ rồi `thidua issue … --register-only` đúng số, ngày cũ (docs/so-van-ban.md mục 5). Tệp đã ban hành được để nguyên",
        "issue nothing; `thidua register restore LATEST-COPY` brings the paper back into the register. If it does not find the row, file the \
         receipt elsewhere and `thidua issue … --register-only` with the old number and day (docs/so-van-ban.md section 5). The issued files stay as they are",
    )
}

/// What only a refused copy has, after the sentence about what it lacks.
fn only_there(own: &[(String, String, NaiveDate)], language: Language) -> String {
    if own.is_empty() {
        return String::new();
    }
    let named = lacking(own, language);
    language.say(
        format!("; riêng tệp ấy có{named}"),
        format!("; that file alone has{named}"),
    )
}

/// The papers of rows that a register lacks: the first few, and how many more there are.
fn lacking(numbers: &[(String, String, NaiveDate)], language: Language) -> String {
    const MOST: usize = 5;
    let one = |(what, number, date): &(String, String, NaiveDate)| {
        let (number, date) = (
            with_number(number, language),
            language.say(day(*date), date.to_string()),
        );
        format!("{what}{number} {} {date}", language.say("ngày", "of"))
    };
    if numbers.is_empty() {
        return String::new();
    }
    let named: Vec<String> = numbers.iter().take(MOST).map(one).collect();
    let more = match numbers.len().saturating_sub(MOST) {
        0 => String::new(),
        more => language.say(format!(" và {more} văn bản nữa"), format!(" and {more} more")),
    };
    format!(": {}{more}", named.join("; "))
}
