//! `thidua sheet`, `export` and `import`.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command as Clap};
use thidua::diagnostic::{Language, UsageProblem};
use thidua::pipeline::{ExportRequest, FillInRequest, ImportRequest, ListFormat, ListName};

use super::options::{is_set, json, option, plain, switch, text, texts};

/// What is to be taken in, and whether without a question.
pub(crate) struct Import {
    pub(crate) request: ImportRequest,
    pub(crate) yes: bool,
}

fn list_of(word: Option<String>) -> Result<ListName, UsageProblem> {
    let missing = || UsageProblem::WordMissing {
        word: "<LIST>".to_owned(),
    };
    word.and_then(|word| ListName::of(&word)).ok_or_else(missing)
}

/// Which sheet is to be made.
pub(super) fn fill_in(matches: &ArgMatches) -> Result<FillInRequest, UsageProblem> {
    Ok(FillInRequest {
        list: list_of(text(matches, "list"))?,
        of: text(matches, "of"),
        campaign: text(matches, "campaign"),
        fonts: text(matches, "fonts"),
        filled: is_set(matches, "filled"),
        out: text(matches, "out").unwrap_or_default().into(),
    })
}

/// Which list is to be written.
pub(super) fn export(matches: &ArgMatches) -> Result<ExportRequest, UsageProblem> {
    let format = text(matches, "format");
    Ok(ExportRequest {
        list: list_of(text(matches, "list"))?,
        of: text(matches, "of"),
        campaign: text(matches, "campaign"),
        fonts: text(matches, "fonts"),
        format: ListFormat::ALL
            .into_iter()
            .find(|known| Some(known.word()) == format.as_deref()),
        out: text(matches, "out").unwrap_or_default().into(),
    })
}

impl Import {
    pub(super) fn decided(matches: &ArgMatches) -> Result<Self, UsageProblem> {
        let common = texts(matches, "common").into_iter().map(|said| {
            let (key, value) = said.split_once('=').ok_or_else(|| UsageProblem::BadValue {
                option: "--common".to_owned(),
                found: said.clone(),
                allowed: vec!["review=so-ket".to_owned()],
            })?;
            Ok((key.to_owned(), value.to_owned()))
        });
        let request = ImportRequest {
            file: text(matches, "file").unwrap_or_default().into(),
            sheet: text(matches, "sheet"),
            list: text(matches, "as").and_then(|word| ListName::of(&word)),
            of: text(matches, "of"),
            campaign: text(matches, "campaign"),
            fonts: text(matches, "fonts"),
            common: common.collect::<Result<_, _>>()?,
            remove_gone: is_set(matches, "remove-gone"),
        };
        let yes = is_set(matches, "yes");
        Ok(Self { request, yes })
    }
}

fn names() -> PossibleValuesParser {
    PossibleValuesParser::new(ListName::ALL.iter().map(|list| list.word()))
}

const LISTS: (&str, &str) = (
    "Danh sách: awardees (đề nghị khen), units (đơn vị), targets (chỉ tiêu), last_year (năm trước), results (kết quả), same_period (cùng kỳ), votes (phiếu), members (dự họp), councils (hội đồng), scores (điểm)",
    "The list: awardees, units, targets, last_year, results, same_period, votes, members, councils, scores",
);

fn list(language: Language) -> Arg {
    Arg::new("list")
        .required(true)
        .value_name(language.say("DANH-SÁCH", "LIST"))
        .hide_possible_values(true)
        .help(language.say(LISTS.0, LISTS.1))
        .value_parser(names())
}

fn of(language: Language) -> Arg {
    option(
        "of",
        language.say("MÃ", "ID"),
        language.say(
            "Của đợt, hội đồng hay bảng điểm nào, khi có nhiều",
            "Of which review, council or table of points, where there are several",
        ),
    )
}

fn out(language: Language) -> Arg {
    option(
        "out",
        language.say("TỆP", "FILE"),
        language.say(
            "Tệp mới; không ghi đè tệp đã có",
            "The new file; nothing that is there is replaced",
        ),
    )
    .required(true)
}

pub(super) fn sheet_clap(language: Language) -> Clap {
    let usage = language.say(
        "thidua sheet DANH-SÁCH --out TỆP.xlsx [TÙY CHỌN]",
        "thidua sheet LIST --out FILE.xlsx [OPTIONS]",
    );
    plain("sheet", usage, language)
        .about(language.say(
            "Lập bảng Excel để điền một danh sách: tiêu đề, lời chỉ dẫn, ô chọn sẵn; --filled thì kèm những gì đã có",
            "Make the workbook in which a list is filled in: heads, notes, choices; with --filled also what is known",
        ))
        .arg(list(language))
        .args([
            out(language),
            of(language),
            switch(
                "filled",
                language.say(
                    "Kèm những gì tệp dữ liệu đã có, để sửa và điền thêm",
                    "With what the inputs have already, to be changed and filled in further",
                ),
            ),
            json(language),
        ])
}

pub(super) fn export_clap(language: Language) -> Clap {
    let usage = language.say(
        "thidua export DANH-SÁCH --out TỆP [TÙY CHỌN]",
        "thidua export LIST --out FILE [OPTIONS]",
    );
    plain("export", usage, language)
        .about(language.say(
            "Xuất một danh sách ra Excel hoặc CSV để lọc, xếp, cộng (sổ: xem thidua register export)",
            "Write a list as a workbook or CSV, to sort and add up (books: see thidua register export)",
        ))
        .arg(list(language))
        .args([
            out(language),
            option(
                "format",
                language.say("LOẠI", "FORMAT"),
                language.say(
                    "xlsx hoặc csv (mặc định theo đuôi tệp)",
                    "xlsx or csv (default: as the file ends)",
                ),
            )
            .value_parser(ListFormat::ALL.map(ListFormat::word)),
            of(language),
            json(language),
        ])
}

pub(super) fn import_clap(language: Language) -> Clap {
    let usage = language.say("thidua import TỆP [TÙY CHỌN]", "thidua import FILE [OPTIONS]");
    plain("import", usage, language)
        .about(language.say(
            "Nhập danh sách từ bảng tính vào tệp YAML: cho xem thêm gì, đổi gì, thiếu gì rồi mới ghi; tệp cũ được giữ lại",
            "Take a list from a workbook into the YAML file, after showing what is new, changed, gone; the old file is kept",
        ))
        .arg(
            Arg::new("file")
                .required(true)
                .value_name(language.say("TỆP", "FILE"))
                .help(language.say("Tệp .xlsx, .xls, .ods hoặc .csv", "A .xlsx, .xls, .ods or .csv")),
        )
        .args([
            option("as", language.say("DANH-SÁCH", "LIST"), language.say(LISTS.0, LISTS.1))
                .value_parser(names()),
            of(language),
            option(
                "sheet",
                language.say("TRANG", "SHEET"),
                language.say("Trang tính, khi tệp có nhiều danh sách", "The sheet, where the file has several lists"),
            ),
            option(
                "common",
                language.say("KHÓA=GIÁ-TRỊ", "KEY=VALUE"),
                language.say(
                    "Đúng cho mọi hàng khi bảng không có cột ấy, như review=so-ket; ghi nhiều lần được",
                    "True of all rows where there is no such column, such as review=so-ket; may be given again",
                ),
            )
            .action(ArgAction::Append),
            switch("yes", language.say("Ghi luôn, không hỏi", "Write without asking")),
            switch(
                "remove-gone",
                language.say(
                    "Bỏ cả những mục, giá trị mà bảng không còn",
                    "Also remove entries and values that the workbook does not have",
                ),
            ),
            json(language),
        ])
}
