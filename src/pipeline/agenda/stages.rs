//! The papers of an agenda by reviews, and by steps in each.

use super::papers::{AgendaPaper, Belongs, PaperState, Timing};
use crate::diagnostic::{NamedPaper, Need};
use crate::model::{Date, PaperName, Step, capitalised, review_name};
use crate::pipeline::OpenCampaign;

/// The papers of a review, or those of no review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    /// The review by name: `Sơ kết`; None of what belongs to the campaign as a whole.
    pub review: Option<String>,
    /// Its day.
    pub day: Option<Date>,
    /// Its steps that have papers, in the order in which they come.
    pub steps: Vec<AgendaStep>,
}

/// A step and its papers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaStep {
    /// Which one.
    pub step: StepName,
    /// Its papers by day; those without one last.
    pub papers: Vec<AgendaPaper>,
}

/// A step of a campaign: those of papers, and the certificates behind the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepName {
    /// Phát động.
    Launch,
    /// Theo dõi, đôn đốc.
    FollowUp,
    /// Báo cáo sơ kết, tổng kết.
    Review,
    /// Họp Hội đồng.
    Council,
    /// Trình khen thưởng.
    Proposal,
    /// Quyết định khen thưởng.
    Decision,
    /// Giấy khen.
    Certificates,
    /// Tiền thưởng.
    Money,
    /// Trao thưởng.
    Ceremony,
    /// Văn bản khác.
    Other,
}

/// All stages that have papers.
pub(super) fn stages(campaign: &OpenCampaign, papers: &[(AgendaPaper, Belongs)]) -> Vec<Stage> {
    let files = &campaign.dossier;
    let whole = Stage {
        review: None,
        day: None,
        steps: steps(papers, None),
    };
    let reviews = files.campaign.reviews.iter().map(|review| Stage {
        review: Some(capitalised(&review_name(files, review))),
        day: Some(review.date.value),
        steps: steps(papers, Some(review.id.as_str())),
    });
    let stages = std::iter::once(whole).chain(reviews);
    stages.filter(|stage| !stage.steps.is_empty()).collect()
}

fn steps(papers: &[(AgendaPaper, Belongs)], review: Option<&str>) -> Vec<AgendaStep> {
    let of_stage = papers
        .iter()
        .filter(|(_, belongs)| belongs.review.as_deref() == review);
    let mut rows: Vec<(StepName, AgendaPaper)> = Vec::new();
    for (paper, belongs) in of_stage {
        rows.push((belongs.step.into(), paper.clone()));
        if belongs.awards {
            rows.push((StepName::Certificates, certificates(paper)));
        }
    }
    rows.sort_by_key(|(step, paper)| (*step, paper.day.is_none(), paper.day));
    let groups = rows.chunk_by(|(one, _), (other, _)| one == other);
    let groups = groups.filter_map(|group| {
        Some(AgendaStep {
            step: group.first()?.0,
            papers: group.iter().map(|(_, paper)| paper.clone()).collect(),
        })
    });
    groups.collect()
}

/// The certificates of a decision: they are printed once it is issued.
fn certificates(decision: &AgendaPaper) -> AgendaPaper {
    let state = match &decision.state {
        PaperState::Issued(issued) => PaperState::Certificates(issued.awards.len()),
        PaperState::NotDue
        | PaperState::Waiting(_)
        | PaperState::Ready
        | PaperState::Numbered(_)
        | PaperState::Certificates(_) => PaperState::Waiting(vec![Need::Issue(NamedPaper {
            id: decision.id.clone(),
            name: decision.name.in_review(),
        })]),
    };
    AgendaPaper {
        name: PaperName {
            kind: "Giấy khen".to_owned(),
            about: None,
            review: decision.name.review.clone(),
        },
        timing: Timing::Settled,
        state,
        ..decision.clone()
    }
}

impl From<Step> for StepName {
    fn from(step: Step) -> Self {
        match step {
            Step::Launch => Self::Launch,
            Step::FollowUp => Self::FollowUp,
            Step::Review => Self::Review,
            Step::Council => Self::Council,
            Step::Proposal => Self::Proposal,
            Step::Decision => Self::Decision,
            Step::Money => Self::Money,
            Step::Ceremony => Self::Ceremony,
            Step::Other => Self::Other,
        }
    }
}
