//! What a person asked for: the fields of the page.

use std::collections::BTreeMap;

use crate::desk::files::percent;
use crate::pipeline::{Agreement, BroughtFile, Edited, IssueAct, IssueOrder};

/// Names of fields.
pub(super) const DAY: &str = "ngay";
pub(super) const NUMBER: &str = "so";
pub(super) const REASON: &str = "ly-do";
pub(super) const ELSEWHERE: &str = "lap-noi-khac";
pub(super) const EDITED: &str = "bo-ban-sua";
pub(super) const SEEN_NUMBER: &str = "so-da-xem";
pub(super) const SEEN_PAGE: &str = "trang-da-xem";
pub(super) const AGREED: &str = "da-ky";

/// What a person asked for.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) act: IssueAct,
    /// The campaign's folder in `inputs/`.
    pub(super) campaign: String,
    /// Id of the paper.
    pub(super) paper: String,
    /// The day, as typed; empty: nobody said one yet.
    pub(super) day: String,
    /// A number that was given elsewhere, as typed.
    pub(super) number: String,
    /// Why number or day are out of order.
    pub(super) reason: String,
    /// The signed paper was made elsewhere.
    pub(super) elsewhere: bool,
    /// What becomes of a draft that somebody edited since.
    pub(super) edited: Edited,
    /// What was shown; None on a page that nobody agreed on.
    pub(super) seen: Option<Agreement>,
    /// Whether the paper is signed, as the person says.
    pub(super) agreed: bool,
    /// The PDF that came back signed.
    pub(super) signed: Option<BroughtFile>,
}

impl Asked {
    pub(super) fn of(act: IssueAct, campaign: &str, paper: &str, fields: &BTreeMap<String, String>) -> Self {
        let text = |name: &str| fields.get(name).map(|text| text.trim().to_owned());
        let typed = |name: &str| text(name).unwrap_or_default();
        let seen = text(SEEN_NUMBER).zip(text(SEEN_PAGE));
        Self {
            act,
            campaign: campaign.to_owned(),
            paper: paper.to_owned(),
            day: typed(DAY),
            number: typed(NUMBER),
            reason: typed(REASON),
            elsewhere: fields.contains_key(ELSEWHERE),
            edited: if fields.contains_key(EDITED) {
                Edited::Replaced
            } else {
                Edited::Stay
            },
            seen: seen.map(|(number, page)| Agreement { number, page }),
            agreed: fields.contains_key(AGREED),
            signed: None,
        }
    }

    pub(super) fn with_signed(self, file: Option<(String, Vec<u8>)>) -> Self {
        let signed = file.map(|(name, bytes)| BroughtFile { name, bytes });
        Self { signed, ..self }
    }

    /// As the use cases take it.
    pub(super) fn order(&self) -> IssueOrder {
        let given = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        IssueOrder {
            act: self.act,
            paper: self.paper.clone(),
            number: given(&self.number),
            reason: given(&self.reason),
            signed: self.signed.clone(),
            elsewhere: self.elsewhere,
            out: None,
            edited: self.edited,
        }
    }

    /// The fields that say what is to be shown, as names and values.
    pub(super) fn fields(&self, day: &str) -> Vec<(&'static str, String)> {
        let typed = [(DAY, day), (NUMBER, &self.number), (REASON, &self.reason)];
        let typed = typed.into_iter().filter(|(_, value)| !value.is_empty());
        let mut fields: Vec<_> = typed.map(|(name, value)| (name, value.to_owned())).collect();
        let marks = [
            (ELSEWHERE, self.elsewhere),
            (EDITED, self.edited == Edited::Replaced),
        ];
        let marked = marks.into_iter().filter(|(_, marked)| *marked);
        fields.extend(marked.map(|(name, _)| (name, "co".to_owned())));
        fields
    }

    /// The same as the end of an address.
    pub(super) fn query(&self, day: &str) -> String {
        let fields = self.fields(day).into_iter();
        let pairs = fields.map(|(name, value)| format!("{name}={}", percent(&value)));
        pairs.collect::<Vec<_>>().join("&")
    }
}
