//! Figures and lists of one review, computed once for all papers. Templates place them; they never count.

mod awards;
mod ceremony;
mod clauses;
mod council;
mod count;
mod deeds;
mod dropped;
mod forms;
mod gift;
mod lists;
mod minutes;
mod money;
mod results;
mod scores;
mod unit_figures;
mod unit_results;
mod unit_scores;
mod units;
mod unreported;
mod whereabouts;

pub(super) use council::{CouncilView, council_view, team_view};
pub use forms::Counted;
pub(super) use forms::{AwardeeView, Contents, UnitView, awardee_view, contents, unit_view};
pub(super) use money::{Money, NoMoney, law_bases, money};
pub use money::{award_lines, fund_parts, paid_lines};
use serde::Serialize;

use crate::compose::given;
use crate::diagnostic::Report;
use crate::model::{
    Awardee, Brief, Ceremony, Date, Narrative, PaperEntry, PaperRole, Review, ReviewFile, ReviewKind, counted,
};

/// What templates see as `review`.
#[derive(Debug, Serialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "templates ask each of them by its name"
)]
pub(super) struct ReviewView<'a> {
    id: &'a str,
    /// None of a wave that is neither sơ kết nor tổng kết.
    kind: Option<ReviewKind>,
    date: Date,
    /// Whether titles are among what it considers.
    titles: bool,
    /// What those have who are given a form: `thành tích xuất sắc`, as it stands before `trong …`.
    merit: &'static str,
    /// Short name of those who vote: `Hội đồng Thi đua - Khen thưởng`.
    council: String,
    narrative: Option<&'a Narrative>,
    registration: Option<units::Registration>,
    overdue: Option<units::Overdue>,
    overdue_plans: Option<units::Overdue>,
    results: Option<results::Results>,
    unit_results: Option<unit_results::UnitResults>,
    /// Points, ranks and classes of all units; absent before all are scored.
    scores: Option<scores::ScoreResults>,
    /// Whether the council has voted; absent while its vote is awaited, false where none is needed.
    votes: Option<bool>,
    /// Whether the awards are given by the simplified procedure, and why where the office says it.
    simple: bool,
    simple_reason: Option<&'a str>,
    simple_clause: Option<String>,
    /// Whether the office's own decision is made by the paper's day; of a draft, whether it is planned by then.
    decided: bool,
    /// Whether someone who is proposed still waits for an answer from above on the day of the conference.
    some_wait: bool,
    /// Whether the council has yet to meet on the paper's day.
    before_council: bool,
    /// Those whom the council agreed on, and who were barred since.
    dropped: Vec<dropped::Dropped>,
    awards: Option<awards::Awards>,
    awards_so_far: Option<awards::Awards>,
    /// Of those: decided with a number by the paper's day, and still only asked for.
    awards_given: Option<awards::Awards>,
    awards_asked: Option<awards::Awards>,
    /// And refused by the level above.
    awards_refused: Option<awards::Awards>,
    /// `05`: working days that the notice leaves for opinions.
    opinion_days: Option<String>,
    /// What came of it: `không có ý kiến phản ánh`.
    opinion_result: Option<&'a str>,
    /// Who carries out its decisions, by their posts.
    executors: Vec<String>,
    list: Option<lists::List>,
    minutes: Option<minutes::Minutes>,
    count: Option<count::Count>,
    ceremony: Option<&'a Ceremony>,
    reading: Option<ceremony::Reading>,
    reminder: Option<units::Reminder>,
    money: Option<&'a Money>,
}

/// The view of the paper's review: of its parts that take work those that are asked for.
pub(super) fn review_view<'a>(
    brief: &Brief<'a>,
    money: Option<&'a Money>,
    asks: &dyn Fn(&str) -> bool,
) -> Option<ReviewView<'a>> {
    let review: &'a Review = brief.review?;
    let dossier = brief.dossier;
    let file: Option<&'a ReviewFile> = dossier.review_file(&review.id);
    let so_far = |awardee: &Awardee| is_before(brief, &awardee.review, review);
    let decisions = if asks("awards_given") || asks("awards_asked") {
        let reviews = dossier.campaign.reviews.iter();
        reviews.flat_map(|review| given::decided(brief, review)).collect()
    } else {
        Vec::new()
    };
    let decided = |awardee: &Awardee| given::given(&decisions, awardee, brief.date).is_some();
    let units = |part| asks(part).then_some(dossier);
    let of_file = |part| file.filter(|_| asks(part));
    let awards = |part: &str, among: &dyn Fn(&Awardee) -> bool| {
        asks(part).then(|| awards::awards(brief, among)).flatten()
    };
    let refused = |awardee: &Awardee| dossier.is_refused(awardee, brief.date);
    Some(ReviewView {
        id: review.id.value.as_str(),
        kind: review.kind,
        date: *review.date,
        titles: dossier.considers_titles(&review.id),
        merit: dossier.campaign.occasion.merit(false),
        council: council(brief),
        narrative: of_file("narrative").and_then(|file| file.narrative.as_ref()),
        registration: units("registration").and_then(|dossier| units::registration(dossier, brief.date)),
        overdue: units("overdue").and_then(|_| units::overdue(brief, review, file)),
        overdue_plans: units("overdue_plans").and_then(|_| units::overdue_plans(brief, review)),
        results: units("results").and_then(|dossier| results::results(brief, dossier, review)),
        unit_results: units("unit_results")
            .and_then(|dossier| unit_results::unit_results(dossier, review, brief.date)),
        scores: asks("scores").then(|| scores::scores(brief)).flatten(),
        votes: votes(brief, review),
        simple: dossier.is_simple(review),
        simple_reason: file
            .and_then(|file| file.simple_procedure.as_ref())
            .map(crate::model::Line::as_str)
            .or_else(|| dossier.campaign.occasion.simple_reason()),
        simple_clause: simple_clause(brief),
        decided: brief.is_decided(),
        some_wait: asks("some_wait") && some_wait(brief, review, file),
        before_council: awards::before_council(brief, &review.id),
        dropped: dropped::dropped(brief, review),
        awards: awards("awards", &|one| one.review.value == review.id.value),
        awards_so_far: awards("awards_so_far", &|one| so_far(one) && !refused(one)),
        awards_given: awards("awards_given", &|one| so_far(one) && decided(one)),
        awards_asked: awards("awards_asked", &|one| {
            so_far(one) && !decided(one) && !refused(one)
        }),
        awards_refused: awards("awards_refused", &|one| so_far(one) && refused(one)),
        opinion_days: file
            .and_then(|file| file.opinion_days.as_ref())
            .map(|days| counted(u64::from(days.value))),
        opinion_result: file
            .and_then(|file| file.opinion_result.as_ref())
            .map(crate::model::Line::as_str),
        executors: file
            .into_iter()
            .flat_map(|file| &file.executors)
            .map(ToString::to_string)
            .collect(),
        list: asks("list").then(|| lists::list(brief, review)).flatten(),
        money: money.filter(|_| asks("money")),
        minutes: of_file("minutes").and_then(|file| minutes::minutes(brief, review, file)),
        count: of_file("count").and_then(|file| count::count(brief, review, file)),
        ceremony: of_file("ceremony").and_then(|file| file.ceremony.as_ref()),
        reading: asks("reading")
            .then(|| ceremony::reading(brief, review))
            .flatten(),
        reminder: asks("reminder").then(|| units::reminder(brief, review)).flatten(),
    })
}

/// What the law calls the council of every office.
const BY_LAW: &str = "Hội đồng Thi đua - Khen thưởng";

/// The body that the minutes of the review are of: by the law's name for it, where it has that, else as the office calls it.
fn council(brief: &Brief<'_>) -> String {
    let minutes = brief.of_review(|entry: &PaperEntry| entry.role == Some(PaperRole::Minutes));
    let minutes = minutes.and_then(|entry| brief.of_another(entry, &mut Report::default()));
    let own = minutes.filter(|minutes| !minutes.body.name.as_str().starts_with(BY_LAW));
    own.map_or_else(
        || BY_LAW.to_owned(),
        |minutes| minutes.body.short_name.to_string(),
    )
}

/// Titles always want the minutes of a vote (Luật 06/2022/QH15, Điều 84.1c).
fn votes(brief: &Brief<'_>, review: &Review) -> Option<bool> {
    let file = brief.dossier.review_file(&review.id);
    if file.is_some_and(ReviewFile::has_voted) {
        return Some(true);
    }
    let title = brief.awardees(review).iter().any(|one| one.award.is_title());
    (brief.dossier.is_simple(review) && !title).then_some(false)
}

/// The article on the simplified procedure, on the law's day of the paper.
fn simple_clause(brief: &Brief<'_>) -> Option<String> {
    let regime = brief.law(brief.law_day()?).regime().ok()?;
    regime.simple_procedure.as_ref().map(ToString::to_string)
}

/// Whether the day of the conference finds someone still only proposed.
fn some_wait(brief: &Brief<'_>, review: &Review, file: Option<&ReviewFile>) -> bool {
    let ceremony = file.and_then(|file| file.ceremony.as_ref());
    ceremony.is_some_and(|ceremony| !brief.waiting(review, ceremony.date).is_empty())
}

/// Whether a review is this one or an earlier one.
fn is_before(brief: &Brief<'_>, other: &crate::model::Id, review: &Review) -> bool {
    brief
        .dossier
        .review(other)
        .is_some_and(|other| *other.date <= *review.date)
}
