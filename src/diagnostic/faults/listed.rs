//! All codes there are, as `thidua explain` and docs/loi.md list them.

use strum::IntoEnumIterator;

use super::ListCode;
use super::{
    CertificateCode, CodeEntry, CouncilCode, DeskCode, EditCode, ExportCode, FactCode, FigureCode, FileCode,
    FontCode, FormCode, HeldCode, IssueCode, KeyCode, LawCode, OutputCode, ProcedureCode, RegisterCode,
    RewardCode, ScoreCode, SheetCode, TemplateCode, TypingCode, UsageCode, UsageProblem, WordCode,
    WordTemplateCode, YamlCode,
};
use crate::diagnostic::{Explanation, Language, ListedCode};

/// The code of that name, typed in capitals or in small letters.
///
/// # Errors
///
/// The fault that says that there is no such code.
pub fn code_named(name: &str, language: Language) -> Result<ListedCode, UsageProblem> {
    let mut known = codes(language).into_iter();
    let found = known.find(|known| known.code.eq_ignore_ascii_case(name));
    found.ok_or_else(|| UsageProblem::UnknownCode {
        found: name.to_owned(),
    })
}

/// Every code there is, stage by stage.
#[expect(clippy::too_many_lines, reason = "one flat table: every stage with its codes")]
pub fn codes(language: Language) -> Vec<ListedCode> {
    [
        listed(
            language.say("Tệp và ký tự", "Files and characters"),
            FileCode::entry,
            FileCode::explained,
            language,
        ),
        listed(
            language.say("Cách viết YAML", "YAML"),
            YamlCode::entry,
            YamlCode::explained,
            language,
        ),
        listed(
            language.say("Chữ gõ, tên người, con số", "Letters, names and figures as typed"),
            TypingCode::entry,
            TypingCode::explained,
            language,
        ),
        listed(
            language.say("Bảng tính: Excel, ODS, CSV", "Workbooks: Excel, ODS, CSV"),
            SheetCode::entry,
            SheetCode::explained,
            language,
        ),
        listed(
            language.say("Khóa, giá trị, mã", "Keys, values and ids"),
            KeyCode::entry,
            KeyCode::explained,
            language,
        ),
        listed(
            language.say("Dữ kiện", "Facts"),
            FactCode::entry,
            FactCode::explained,
            language,
        ),
        listed(
            language.say("Số liệu", "Figures"),
            FigureCode::entry,
            FigureCode::explained,
            language,
        ),
        listed(
            language.say("Chấm điểm", "Points"),
            ScoreCode::entry,
            ScoreCode::explained,
            language,
        ),
        listed(
            language.say("Luật thi đua, khen thưởng", "The award law"),
            LawCode::entry,
            LawCode::explained,
            language,
        ),
        listed(
            language.say("Trình tự, hồ sơ, thẩm quyền", "Procedure, dossiers and authority"),
            ProcedureCode::entry,
            ProcedureCode::explained,
            language,
        ),
        listed(
            language.say("Hội đồng", "Councils"),
            CouncilCode::entry,
            CouncilCode::explained,
            language,
        ),
        listed(
            language.say("Mức thưởng, quỹ", "Rewards and funds"),
            RewardCode::entry,
            RewardCode::explained,
            language,
        ),
        listed(
            language.say("Mẫu văn bản", "Templates"),
            TemplateCode::entry,
            TemplateCode::explained,
            language,
        ),
        listed(
            language.say("Mẫu Word của cơ quan", "An office's own Word templates"),
            WordTemplateCode::entry,
            WordTemplateCode::explained,
            language,
        ),
        listed(
            language.say("Thể thức", "The form of papers"),
            FormCode::entry,
            FormCode::explained,
            language,
        ),
        listed(
            language.say("Phông chữ", "Fonts"),
            FontCode::entry,
            FontCode::explained,
            language,
        ),
        listed(
            language.say("Lập PDF, DOCX, XLSX", "Making PDF, DOCX, XLSX"),
            ExportCode::entry,
            ExportCode::explained,
            language,
        ),
        listed(
            language.say("Tệp trong output/", "Files in output/"),
            OutputCode::entry,
            OutputCode::explained,
            language,
        ),
        listed(
            language.say("Ban hành và sổ", "Issue and register"),
            RegisterCode::entry,
            RegisterCode::explained,
            language,
        ),
        listed(
            language.say("Ban hành: số, ngày, chữ ký", "Issuing: numbers, days, signatures"),
            IssueCode::entry,
            IssueCode::explained,
            language,
        ),
        listed(
            language.say("Theo văn bản đã ban hành", "Following issued papers"),
            HeldCode::entry,
            HeldCode::explained,
            language,
        ),
        listed(
            language.say("Ghi vào tệp dữ liệu", "Changing input files"),
            EditCode::entry,
            EditCode::explained,
            language,
        ),
        listed(
            language.say("Danh sách ra và vào bảng tính", "Lists out to workbooks and in"),
            ListCode::entry,
            ListCode::explained,
            language,
        ),
        listed(
            language.say("Bản Word sửa tay", "Papers edited in Word"),
            WordCode::entry,
            WordCode::explained,
            language,
        ),
        listed(
            language.say("Giấy khen", "Certificates"),
            CertificateCode::entry,
            CertificateCode::explained,
            language,
        ),
        listed(
            language.say("Bàn làm việc", "The desk"),
            DeskCode::entry,
            DeskCode::explained,
            language,
        ),
        listed(
            language.say("Dòng lệnh", "The command line"),
            UsageCode::entry,
            UsageCode::explained,
            language,
        ),
    ]
    .concat()
}

fn listed<C>(
    stage: &'static str,
    entry: fn(C) -> CodeEntry,
    explained: fn(C, Language) -> Explanation,
    language: Language,
) -> Vec<ListedCode>
where
    C: IntoEnumIterator + Copy + Into<&'static str>,
{
    let one = |fault: C| {
        let CodeEntry {
            code,
            severity,
            blame,
        } = entry(fault);
        ListedCode {
            code,
            name: fault.into(),
            stage,
            severity,
            blame,
            explanation: explained(fault, language),
        }
    };
    C::iter().map(one).collect()
}
