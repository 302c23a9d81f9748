//! What an official paper has beside its text, as words that a Word template places itself: the XML templates have elements for it.

use serde::Serialize;
use serde_json::Value as Json;

use crate::compose::closing::{recipients_typed, signed_by};
use crate::compose::letterhead::{letterhead, mark};
use crate::document::Signature;
use crate::model::Brief;

/// The group that Word templates see besides all others.
pub(super) const FORM: &str = "form";

#[derive(Serialize)]
struct Form {
    /// `BẢN MẪU`, `DỰ THẢO`: where the template does not print it, it is put on top.
    mark: Option<String>,
    /// Names of the body above, a line each.
    parent: Vec<String>,
    /// Name of the issuing body, a line each.
    issuer: Vec<String>,
    /// `Số: 15/KH-UBND`, a draft with a blank.
    number: Option<String>,
    /// `Mẫu, ngày 05 tháng 01 năm 2025`, a draft with blanks.
    place_date: Option<String>,
    /// `THÔNG BÁO`.
    title: String,
    /// To whom it goes, one each.
    addressees: Vec<String>,
    /// Those who get it, a line each as papers have them: `- Như trên;`.
    recipients: Vec<String>,
    signature: Option<Signed>,
    secretary: Option<Signed>,
    signers: Vec<Signed>,
}

/// One who signs.
#[derive(Serialize)]
struct Signed {
    /// `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`, a line each.
    authority: Vec<String>,
    note: Option<String>,
    /// A second office.
    office: Option<String>,
    name: Option<String>,
}

impl From<Signature> for Signed {
    fn from(signature: Signature) -> Self {
        Self {
            authority: signature.authority,
            note: signature.note,
            office: signature.office,
            name: signature.name,
        }
    }
}

/// The group of a paper that has its day.
pub(super) fn form(brief: &Brief<'_>) -> Json {
    let Some(date) = brief.date else {
        return Json::Null;
    };
    let head = letterhead(brief, date, None);
    let [signature, secretary] = signed_by(brief);
    let form = Form {
        mark: mark(brief),
        parent: head.parent,
        issuer: head.issuer,
        number: head.number,
        place_date: head.place_date,
        title: brief.kind.name.to_string(),
        addressees: brief.entry.addressees.iter().map(ToString::to_string).collect(),
        recipients: recipients_typed(brief.entry).lines,
        signature: signature.into_iter().next().map(Signed::from),
        secretary: secretary.into_iter().next().map(Signed::from),
        signers: crate::compose::closing::signers(brief.entry)
            .into_iter()
            .map(Signed::from)
            .collect(),
    };
    serde_json::to_value(form).unwrap_or_default()
}
