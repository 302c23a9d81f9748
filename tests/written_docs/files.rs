//! Every file that people fill in or may replace: its schema, and where it stands.

use serde_json::Value;
use thidua::document::Format;
use thidua::fit::{PrinterProfile, Stock};
use thidua::input::record_schema;
use thidua::model::{
    AwardLaw, Awardees, Campaign, IssuingRules, Kinds, Office, Papers, Ranges, ReviewFile, Units,
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

/// All kinds, in the order in which an office meets them.
pub(crate) fn files() -> Vec<File> {
    let file = |name, schema, place, is| File {
        name,
        schema,
        place,
        is,
    };
    vec![
        file(
            "campaign",
            record_schema::<Campaign>(),
            "`inputs/<phong trào>/campaign.yaml`",
            |path| path.ends_with("/campaign.yaml"),
        ),
        file(
            "office",
            record_schema::<Office>(),
            "tệp mà `office:` trong campaign.yaml chỉ đến",
            |path| path.ends_with("/office.yaml"),
        ),
        file(
            "papers",
            record_schema::<Papers>(),
            "`inputs/<phong trào>/papers.yaml`",
            |path| path.ends_with("/papers.yaml"),
        ),
        file(
            "units",
            record_schema::<Units>(),
            "`inputs/<phong trào>/units.yaml`",
            |path| path.ends_with("/units.yaml"),
        ),
        file(
            "awardees",
            record_schema::<Awardees>(),
            "`inputs/<phong trào>/awardees.yaml`",
            |path| path.ends_with("/awardees.yaml"),
        ),
        file(
            "review",
            record_schema::<ReviewFile>(),
            "`inputs/<phong trào>/reviews/<mã đợt>.yaml`",
            |path| path.contains("/reviews/"),
        ),
        file(
            "kinds",
            record_schema::<Kinds>(),
            "`templates/kinds.yaml`",
            |path| path.ends_with("templates/kinds.yaml"),
        ),
        file(
            "format",
            record_schema::<Format>(),
            "`templates/formats/nd30-2020.yaml`",
            |path| path.contains("templates/formats/"),
        ),
        file(
            "stock",
            record_schema::<Stock>(),
            "`templates/stocks/<phôi>.yaml`",
            |path| path.contains("templates/stocks/"),
        ),
        file(
            "printer",
            record_schema::<PrinterProfile>(),
            "`register/may-in/<máy in>.yaml`, do `thidua calibrate` ghi",
            |path| path.contains("/may-in/"),
        ),
        file(
            "award-law",
            record_schema::<AwardLaw>(),
            "`templates/rules/awards.yaml`, của chương trình, không thay được",
            |path| path.ends_with("rules/awards.yaml"),
        ),
        file(
            "ranges",
            record_schema::<Ranges>(),
            "`templates/rules/nd30-2020.yaml`, của chương trình, không thay được",
            |path| path.ends_with("rules/nd30-2020.yaml"),
        ),
        file(
            "issuing",
            record_schema::<IssuingRules>(),
            "`templates/rules/issuing.yaml`, của chương trình, không thay được",
            |path| path.ends_with("rules/issuing.yaml"),
        ),
    ]
}
