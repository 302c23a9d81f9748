//! What a template may see: a typed context, the same for every kind of paper.

use serde::Serialize;
use serde_json::Value as Json;

use super::references::{References, references};
use super::views::{ReviewView, review_view};
use crate::model::{Brief, Campaign, Date, Plan};

#[derive(Serialize)]
struct Context<'a> {
    campaign: &'a Campaign,
    plan: Option<&'a Plan>,
    body: Body<'a>,
    paper: Paper<'a>,
    references: References,
    review: Option<ReviewView<'a>>,
}

#[derive(Serialize)]
struct Body<'a> {
    name: &'a str,
    short_name: &'a str,
    place: &'a str,
}

#[derive(Serialize)]
struct Paper<'a> {
    id: &'a str,
    date: Option<Date>,
    year: Option<i32>,
}

/// The values a template sees: `campaign`, `plan`, `body`, `paper`.
pub(super) fn context(brief: &Brief<'_>) -> Json {
    let context = Context {
        campaign: &brief.dossier.campaign,
        plan: brief.dossier.campaign.plan.as_ref(),
        body: Body {
            name: brief.body.name.as_str(),
            short_name: brief.body.short_name.as_str(),
            place: brief.body.place.value.as_str(),
        },
        paper: Paper {
            id: brief.entry.id.as_str(),
            date: brief.date,
            year: brief.date.map(|date| chrono::Datelike::year(&*date)),
        },
        references: references(brief),
        review: review_view(brief),
    };
    serde_json::to_value(context).unwrap_or_default()
}

/// Which of the kind's needs the data does not meet yet, as dotted names.
pub fn missing(brief: &Brief<'_>) -> Vec<String> {
    let context = context(brief);
    let found = |need: &str| {
        need.split('.')
            .try_fold(&context, |value, key| value.get(key))
            .is_some_and(|value| !value.is_null())
    };
    brief
        .kind
        .needs
        .iter()
        .map(ToString::to_string)
        .filter(|need| !found(need))
        .collect()
}
