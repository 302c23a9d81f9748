//! Every file that people fill in or may replace: its schema, and where it stands.

use std::sync::Arc;

use serde_json::Value;
use thidua::diagnostic::{Report, Sources};
use thidua::document::Format;
use thidua::fit::{PrinterProfile, Stock};
use thidua::input::{Catalogue, Decode, Decoder, parse, record_schema};
use thidua::model::{
    AwardLaw, Awardees, Campaign, ComputedParts, IssuingRules, Kinds, Office, Outline, Papers, Ranges,
    ReviewFile, Scores, SheetHeads, UnitKind, UnitKinds, Units,
};

/// A kind of file.
pub(crate) struct File {
    /// Name of its schema.
    pub name: &'static str,
    /// What it may hold.
    pub schema: Value,
    /// Where it stands, for people.
    pub place: &'static str,
    /// Whether a path from a working folder is one of it.
    pub is: fn(&str) -> bool,
}

/// The rows that files may name of what the program carries.
fn rows() -> Catalogue {
    let law: AwardLaw = carried(include_str!("../../templates/rules/awards.yaml"));
    let units: UnitKinds = carried(include_str!("../../templates/rules/units.yaml"));
    let mut rows = law.catalogue();
    rows.learn(&UnitKind::of_rows(&units.unit_kinds, 0));
    rows
}

fn carried<T: Decode>(text: &str) -> T {
    let (file, text): (Arc<str>, Arc<str>) = (Arc::from("carried.yaml"), Arc::from(text));
    let (mut sources, mut report) = (Sources::default(), Report::default());
    sources.keep(&file, &text);
    let node = parse(&file, &text, &sources, &mut report).unwrap();
    let mut decoder = Decoder::new(&mut report, &sources, &|_| None, Catalogue::default());
    T::decode(&node, "carried", &mut decoder).unwrap()
}

/// All kinds, in the order in which an office meets them.
#[expect(
    clippy::too_many_lines,
    reason = "one flat list: every kind of file beside its place"
)]
pub(crate) fn files() -> Vec<File> {
    let file = |name, schema, place, is| File {
        name,
        schema,
        place,
        is,
    };
    let rows = &rows();
    vec![
        file(
            "campaign",
            record_schema::<Campaign>(rows),
            "`inputs/<phong trào>/campaign.yaml`",
            |path| path.ends_with("/campaign.yaml"),
        ),
        file(
            "office",
            record_schema::<Office>(rows),
            "tệp mà `office:` trong campaign.yaml chỉ đến",
            |path| path.ends_with("/office.yaml"),
        ),
        file(
            "papers",
            record_schema::<Papers>(rows),
            "`inputs/<phong trào>/papers.yaml`",
            |path| path.ends_with("/papers.yaml"),
        ),
        file(
            "units",
            record_schema::<Units>(rows),
            "`inputs/<phong trào>/units.yaml`",
            |path| path.ends_with("/units.yaml") && !path.contains("templates/"),
        ),
        file(
            "awardees",
            record_schema::<Awardees>(rows),
            "`inputs/<phong trào>/awardees.yaml`",
            |path| path.ends_with("/awardees.yaml") && !path.contains("templates/"),
        ),
        file(
            "scores",
            record_schema::<Scores>(rows),
            "`inputs/<phong trào>/scores.yaml`",
            |path| path.ends_with("/scores.yaml") && !path.contains("templates/"),
        ),
        file(
            "review",
            record_schema::<ReviewFile>(rows),
            "`inputs/<phong trào>/reviews/<mã đợt>.yaml`",
            |path| path.contains("/reviews/"),
        ),
        file(
            "kinds",
            record_schema::<Kinds>(rows),
            "`templates/kinds.yaml`",
            |path| path.ends_with("templates/kinds.yaml"),
        ),
        file(
            "outline",
            record_schema::<Outline>(rows),
            "`templates/outlines/<loại>.yaml`; các mục như ở khóa `outline` của một văn bản trong papers.yaml",
            |path| path.contains("templates/outlines/"),
        ),
        file(
            "parts",
            record_schema::<ComputedParts>(rows),
            "`templates/parts.yaml`",
            |path| path.ends_with("templates/parts.yaml"),
        ),
        file(
            "format",
            record_schema::<Format>(rows),
            "`templates/formats/nd30-2020.yaml`",
            |path| path.contains("templates/formats/"),
        ),
        file(
            "stock",
            record_schema::<Stock>(rows),
            "`templates/stocks/<phôi>.yaml`",
            |path| path.contains("templates/stocks/"),
        ),
        file(
            "printer",
            record_schema::<PrinterProfile>(rows),
            "`register/may-in/<máy in>.yaml`, do `thidua calibrate` ghi",
            |path| path.contains("/may-in/"),
        ),
        file(
            "sheet",
            record_schema::<SheetHeads>(rows),
            "`templates/sheets/<danh sách>.yaml`; xem [danh-sach-excel.md](danh-sach-excel.md)",
            |path| path.contains("templates/sheets/"),
        ),
        file(
            "award-law",
            record_schema::<AwardLaw>(rows),
            "`templates/rules/awards.yaml`, của chương trình, không thay được",
            |path| path.ends_with("rules/awards.yaml"),
        ),
        file(
            "unit-kinds",
            record_schema::<UnitKinds>(rows),
            "`templates/rules/units.yaml`, của chương trình; cơ quan thêm loại của mình trong `unit_kinds` của tệp cơ quan",
            |path| path.ends_with("rules/units.yaml"),
        ),
        file(
            "ranges",
            record_schema::<Ranges>(rows),
            "`templates/rules/nd30-2020.yaml`, của chương trình, không thay được",
            |path| path.ends_with("rules/nd30-2020.yaml"),
        ),
        file(
            "issuing",
            record_schema::<IssuingRules>(rows),
            "`templates/rules/issuing.yaml`, của chương trình, không thay được",
            |path| path.ends_with("rules/issuing.yaml"),
        ),
    ]
}
