//! What these faults say.

use super::UsageProblem;
use crate::diagnostic::wording::{Wording, quoted, shown};
use crate::diagnostic::{Language, Need};

/// How many papers of a row are named, where there may be hundreds.
const SOME: usize = 3;

impl UsageProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        let action = language.say(
            "chạy `thidua --help` để xem cách dùng",
            "run `thidua --lang en --help`",
        );
        match self {
            Self::Unknown { word, suggestion } => language.say(
                Wording::new(
                    format!("không hiểu `{word}`"),
                    "",
                    suggestion.as_ref().map_or(action.to_owned(), |near| {
                        format!("có phải ý là `{near}`? {action}")
                    }),
                ),
                Wording::new(
                    format!("`{word}` is not understood"),
                    "",
                    suggestion
                        .as_ref()
                        .map_or(action.to_owned(), |near| format!("is `{near}` meant? {action}")),
                ),
            ),
            Self::ValueMissing { option } => language.say(
                Wording::new(format!("`{option}` thiếu giá trị"), "", action),
                Wording::new(format!("`{option}` lacks its value"), "", action),
            ),
            Self::BadValue {
                option,
                found,
                allowed,
            } => language.say(
                Wording::new(
                    format!("`{option}` không dùng được `{found}`"),
                    if allowed.is_empty() {
                        String::new()
                    } else {
                        format!("một trong {}", quoted(allowed))
                    },
                    action,
                ),
                Wording::new(
                    format!("`{option}` does not take `{found}`"),
                    if allowed.is_empty() {
                        String::new()
                    } else {
                        format!("one of {}", quoted(allowed))
                    },
                    action,
                ),
            ),
            Self::WordMissing { word } => language.say(
                Wording::new(format!("thiếu `{word}`"), "", action),
                Wording::new(format!("`{word}` is missing"), "", action),
            ),
            Self::BadFileName {
                option,
                found,
                ending,
            } => language.say(
                Wording::new(
                    format!("`{option}`: không đặt được tên tệp `{}`", shown(found)),
                    format!("tên tệp có đuôi {ending}, không kèm thư mục; tệp nằm trong output/<phong trào>/"),
                    "đổi tên tệp; muốn ghi ở nơi khác thì thêm --out",
                ),
                Wording::new(
                    format!("`{option}`: `{}` cannot be the name of the file", shown(found)),
                    format!("a name that ends in {ending}, without a folder; the file goes to output/<campaign>/"),
                    "choose another name; --out writes elsewhere",
                ),
            ),
            Self::OneCampaign { option, campaigns } => language.say(
                Wording::new(
                    format!("`{option}` cần một phong trào, mà có {}", quoted(campaigns)),
                    "",
                    "thêm --campaign <tên>",
                ),
                Wording::new(
                    format!(
                        "`{option}` is for one campaign, and there are {}",
                        quoted(campaigns)
                    ),
                    "",
                    "add --campaign <name>",
                ),
            ),
            Self::SeveralCampaigns { paper, campaigns } => language.say(
                Wording::new(
                    format!("nhiều phong trào có văn bản `{paper}`: {}", quoted(campaigns)),
                    "",
                    "thêm `--campaign TÊN`",
                ),
                Wording::new(
                    format!("several campaigns have a paper `{paper}`: {}", quoted(campaigns)),
                    "",
                    "add `--campaign NAME`",
                ),
            ),
            Self::FactsMissing { options } => language.say(
                Wording::new(
                    format!("còn thiếu {}", options.join(", ")),
                    "đủ các điều ấy, gõ sau lệnh hoặc trả lời trên màn hình",
                    "thêm các tùy chọn ấy; `thidua new --help` nói từng điều",
                ),
                Wording::new(
                    format!("{} is missing", options.join(", ")),
                    "all of these, as options or as answers at a terminal",
                    "add the options; `thidua new --help` tells of each",
                ),
            ),
            Self::CommandMissing => language.say(
                Wording::new(
                    "chưa có lệnh",
                    "một trong các lệnh mà `thidua --help` liệt kê",
                    action,
                ),
                Wording::new(
                    "no command is given",
                    "one of the commands that `thidua --help` lists",
                    action,
                ),
            ),
            Self::Other => language.say(
                Wording::new("không hiểu dòng lệnh", "", action),
                Wording::new("the command line is not understood", "", action),
            ),
            Self::UnknownCode { found } => language.say(
                Wording::new(
                    format!("không có mã lỗi `{}`", shown(found)),
                    "một chữ cái và ba chữ số, như Y101",
                    "chạy `thidua explain` để xem mọi mã",
                ),
                Wording::new(
                    format!("no fault has the code `{}`", shown(found)),
                    "a letter and three digits, such as Y101",
                    "run `thidua explain --lang en` to see all codes",
                ),
            ),
            Self::NoCampaign { folder } => language.say(
                Wording::new(
                    format!("thư mục `{folder}` không có phong trào nào"),
                    "ít nhất một thư mục con có tệp campaign.yaml",
                    "chuyển đến thư mục làm việc, hoặc dùng --root để chỉ thư mục",
                ),
                Wording::new(
                    format!("folder `{folder}` has no campaign"),
                    "a folder in it with a campaign.yaml",
                    "change to the working folder, or name it with --root",
                ),
            ),
            Self::PaperWaits { id, missing } => language.say(
                Wording::new(
                    format!("chưa lập được `{id}`: còn thiếu {}", needed(missing, language)),
                    "",
                    waiting_advice(missing),
                ),
                Wording::new(
                    format!("`{id}` cannot be made yet: it waits for {}", needed(missing, language)),
                    "",
                    "fill in what is missing (`date` in papers.yaml, the rest in campaign.yaml); `thidua status` tells what each paper waits for",
                ),
            ),
            Self::OneOfMany { id, papers } => {
                let (some, more) = (quoted(&papers[..papers.len().min(SOME)]), papers.len() > SOME);
                let more = if more { ", …" } else { "" };
                language.say(
                Wording::new(
                    format!("`{id}` là một dòng của nhiều văn bản, không phải một văn bản"),
                    format!("mã của một văn bản: {some}{more}"),
                    "gõ mã của văn bản cần làm; `thidua status` liệt kê từng văn bản",
                ),
                Wording::new(
                    format!("`{id}` is a row of many papers, not one paper"),
                    format!("the id of one: {some}{more}"),
                    "type the id of the paper that is meant; `thidua status` lists them all",
                ),
            )
            }
            Self::NoPictures { id } => language.say(
                Wording::new(
                    format!("`{id}` đã ban hành, và không dựng lại được trang đúng từng chữ như bản trong sổ"),
                    "",
                    "mở tệp PDF đã ban hành trong output/; mất tệp thì `thidua build` đặt lại từ sổ",
                ),
                Wording::new(
                    format!("`{id}` is issued, and its pages cannot be drawn word for word as the register has them"),
                    "",
                    "open the issued PDF in output/; `thidua build` puts it back out of the register",
                ),
            ),
            Self::NotWatched { folder, problem } => language.say(
                Wording::new(
                    format!("không theo dõi được thư mục `{folder}`: {}", problem.said(language)),
                    "",
                    "xem lại --root; nếu thư mục có đó thì chạy `thidua build` sau mỗi lần sửa",
                ),
                Wording::new(
                    format!("folder `{folder}` cannot be watched: {}", problem.said(language)),
                    "",
                    "look at --root; if the folder is there, run `thidua build` after each edit",
                ),
            ),
            Self::NotOpened { port, problem } => {
                let port = port.map(|port| format!(" {port}")).unwrap_or_default();
                language.say(
                    Wording::new(
                        format!("không mở được bàn làm việc ở cổng{port}: {}", problem.said(language)),
                        "",
                        "đóng chương trình đang dùng cổng ấy, hoặc chọn cổng khác bằng --port",
                    ),
                    Wording::new(
                        format!("the desk cannot be opened at port{port}: {}", problem.said(language)),
                        "",
                        "end the program that holds that port, or choose another by --port",
                    ),
                )
            }
            Self::Unsaid { command } => language.say(
                Wording::new(
                    format!("lệnh `{command}` dừng giữa chừng mà chương trình không nói được vì sao"),
                    "",
                    "đây là lỗi của chương trình: xin báo cho người làm chương trình, kèm lệnh đã gõ và dữ liệu",
                ),
                Wording::new(
                    format!("`{command}` stopped, and the program cannot say why"),
                    "",
                    "this is a fault of the program: please report it with the command you typed and the inputs",
                ),
            ),
        }
    }
}

/// What a paper waits for, with the names that the files have for it.
fn needed(missing: &[Need], language: Language) -> String {
    let missing: Vec<String> = missing.iter().map(|need| need.in_full(language)).collect();
    missing.join(", ")
}

/// Where to fill in what a paper waits for.
fn waiting_advice(missing: &[Need]) -> String {
    let names: Vec<String> = missing.iter().map(ToString::to_string).collect();
    if names == ["paper.copied"] {
        return "ban hành văn bản được sao trước; văn bản đã thu hồi, đã bỏ số thì không sao nữa".to_owned();
    }
    let mut places: Vec<&str> = Vec::new();
    for need in &names {
        let place = match need.split(['.', ':']).next().unwrap_or_default() {
            "date" | "paper" => "papers.yaml",
            "plan" | "campaign" => "campaign.yaml",
            "body" => "tệp cơ quan",
            "confirmations" => "khóa `confirmations` của tệp cơ quan: `id`, `by`, `reason`, `source`",
            _ => "units.yaml, awardees.yaml, reviews/<đợt>.yaml",
        };
        if !places.contains(&place) {
            places.push(place);
        }
    }
    format!(
        "điền vào {}; lệnh `thidua status` cho biết từng văn bản đang chờ gì",
        places.join("; ")
    )
}
