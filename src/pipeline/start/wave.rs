//! Another review of a campaign: its row, and rows of papers as the last review has them.

use super::super::edit::edit;
use super::super::typed_day;
use super::asked::FactFault;
use crate::input::{Change, Edit, Fresh, Node, Session, Value, edited};
use crate::model::{Date, ReviewKind};
use crate::pipeline::free_id::free_id;
use crate::pipeline::read::read_tree;
use crate::pipeline::{OpenCampaign, Opened, paper_name_of};

/// What does not go with a row of a paper that another review has, too.
const OF_ONE: [&str; 3] = ["date", "number", "outcomes"];

/// What may be chosen for another review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaveChoices {
    /// Whether reviews are interim or final: those of a campaign.
    pub has_kinds: bool,
    /// Rows of papers that it may have, too: ids, and what people call them.
    pub papers: Vec<(String, String)>,
}

/// Another review, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WaveRequest {
    /// Of which campaign.
    pub campaign: String,
    /// `so-ket` or `tong-ket`, of a campaign.
    pub kind: Option<String>,
    /// Its day, also that of its papers at first.
    pub date: Option<String>,
    /// The day its figures run to, where that is another.
    pub as_of: Option<String>,
    /// Ids of the rows of papers that it has, too.
    pub papers: Vec<String>,
}

/// A review that was begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewWave {
    /// Its id.
    pub id: String,
    /// How many rows of papers it has.
    pub papers: usize,
}

/// What may be chosen. None: there is no such sound campaign.
pub fn wave_choices(opened: &Opened, campaign: &str) -> Option<WaveChoices> {
    let own = opened.campaign(campaign)?;
    let dossier = &own.dossier;
    let source = source(own);
    let mut papers: Vec<(String, String)> = Vec::new();
    for entry in dossier.papers() {
        let of_source = entry.row.review.as_ref().map(|review| review.value.as_str()) == source.as_deref();
        let id = entry.row.id.value.to_string();
        if source.is_some() && of_source && papers.iter().all(|(known, _)| *known != id) {
            let name = paper_name_of(opened, dossier, entry);
            papers.push((id, name.in_review()));
        }
    }
    Some(WaveChoices {
        has_kinds: dossier.campaign.occasion.is_campaign(),
        papers,
    })
}

/// The last review that has papers.
fn source(campaign: &OpenCampaign) -> Option<String> {
    let dossier = &campaign.dossier;
    let has = |id: &str| {
        let mut papers = dossier.papers().iter();
        papers.any(|entry| {
            entry
                .row
                .review
                .as_ref()
                .is_some_and(|review| review.value.as_str() == id)
        })
    };
    let reviews = dossier.campaign.reviews.iter().rev();
    let mut ids = reviews.map(|review| review.id.value.to_string());
    ids.find(|id| has(id))
}

/// What is wrong with what was typed, by the names of fields.
pub fn wave_faults(request: &WaveRequest) -> Vec<(&'static str, FactFault)> {
    let mut faults = Vec::new();
    match &request.date {
        None => faults.push(("date", FactFault::Missing)),
        Some(said) if day(said).is_none() => faults.push(("date", FactFault::NoDay)),
        Some(_) => {}
    }
    if request.as_of.as_deref().is_some_and(|said| day(said).is_none()) {
        faults.push(("as_of", FactFault::NoDay));
    }
    faults
}

fn day(said: &str) -> Option<Date> {
    typed_day(said, &mut Session::new(""))
}

/// Begins it. None: nothing was written, and the report says why.
pub fn begin_wave(opened: &Opened, request: &WaveRequest, session: &mut Session) -> Option<NewWave> {
    let campaign = opened.campaign(&request.campaign)?;
    let home = format!("inputs/{}", request.campaign);
    let (of_campaign, of_papers) = (format!("{home}/campaign.yaml"), format!("{home}/papers.yaml"));
    let wave = Wave::of(campaign, request)?;
    let papers = read_tree(&of_papers, session)?;
    let rows = wave.rows(&papers, &request.papers);
    let changes = [
        (of_campaign, vec![wave.place(campaign, wave.review(request)?)]),
        (
            of_papers,
            rows.iter().map(|row| item("papers", row.clone())).collect(),
        ),
    ];
    sound(opened, campaign, &changes, session)?;
    for (file, edits) in changes.iter().filter(|(_, edits)| !edits.is_empty()) {
        edit(file, edits, session)?;
    }
    Some(NewWave {
        id: wave.id,
        papers: rows.len(),
    })
}

fn item(path: &str, fresh: Fresh) -> Edit {
    Edit {
        path: path.to_owned(),
        change: Change::AddItem(fresh),
    }
}

/// Whether the campaign would be sound with both files changed.
fn sound(
    opened: &Opened,
    campaign: &OpenCampaign,
    changes: &[(String, Vec<Edit>)],
    session: &mut Session,
) -> Option<()> {
    let mut folder = session.folder.clone();
    for (file, edits) in changes {
        let (_, text) = session.read(file)?;
        let new = edits
            .iter()
            .try_fold(text.to_string(), |text, change| edited(&text, change));
        let new = new.map_err(|problem| session.add(problem, None)).ok()?;
        folder = folder.trying(file, &new);
    }
    let mut trying = Session::over(folder);
    let read = opened.again(campaign, &mut trying);
    if read.is_none() {
        session.report.extend(trying.report);
    }
    read.map(|_| ())
}

/// A new review, and the one that it is like.
struct Wave {
    id: String,
    day: Date,
    kind: Option<ReviewKind>,
    source: Option<String>,
    /// Ids that papers have already.
    known: Vec<String>,
}

impl Wave {
    fn of(campaign: &OpenCampaign, request: &WaveRequest) -> Option<Self> {
        let dossier = &campaign.dossier;
        let reviews = dossier
            .campaign
            .reviews
            .iter()
            .map(|review| review.id.value.as_str());
        let reviews: Vec<&str> = reviews.collect();
        let kinds = [ReviewKind::Interim, ReviewKind::Final];
        let is_asked = |kind: &ReviewKind| Some(<&str>::from(*kind)) == request.kind.as_deref();
        let kind = kinds.into_iter().find(is_asked);
        let base = kind.map_or("xet-khen", <&str>::from);
        Some(Self {
            id: free_id(base, |id| reviews.contains(&id)),
            day: day(request.date.as_deref()?)?,
            kind: kind.filter(|_| dossier.campaign.occasion.is_campaign()),
            source: source(campaign),
            known: dossier
                .papers()
                .iter()
                .map(|entry| entry.row.id.value.to_string())
                .collect(),
        })
    }

    /// Reviews stand in the order of their days.
    fn place(&self, campaign: &OpenCampaign, row: Fresh) -> Edit {
        let mut reviews = campaign.dossier.campaign.reviews.iter();
        match reviews.position(|review| review.date.value > self.day) {
            Some(at) => Edit {
                path: format!("reviews.{}", at + 1),
                change: Change::AddBefore(row),
            },
            None => item("reviews", row),
        }
    }

    /// Its row of `campaign.yaml`.
    fn review(&self, request: &WaveRequest) -> Option<Fresh> {
        let mut entries = vec![("id".to_owned(), Fresh::text(&self.id))];
        if let Some(kind) = self.kind {
            entries.push(("kind".to_owned(), Fresh::text(<&str>::from(kind))));
        }
        entries.push(("date".to_owned(), Fresh::text(self.day.to_string())));
        if let Some(as_of) = &request.as_of {
            entries.push(("as_of".to_owned(), Fresh::text(day(as_of)?.to_string())));
        }
        Some(Fresh::Map(entries))
    }

    /// Its rows of `papers.yaml`: those that were chosen, with ids, review and day of its own.
    fn rows(&self, papers: &Node, chosen: &[String]) -> Vec<Fresh> {
        let items = match papers.at_path("papers").map(|node| &node.value) {
            Some(Value::List(items)) => items.as_slice(),
            _ => &[],
        };
        let id = |row: &Node| match row.at_path("id").map(|node| &node.value) {
            Some(Value::Scalar(id)) if chosen.contains(id) => Some(id.clone()),
            _ => None,
        };
        let chosen: Vec<(String, &Node)> = items.iter().filter_map(|row| Some((id(row)?, row))).collect();
        let mut ids: Vec<(String, String)> = Vec::new();
        for (old, _) in &chosen {
            let new = self.id_of_paper(old, &ids);
            ids.push((old.clone(), new));
        }
        chosen.iter().map(|(_, row)| self.row(row, &ids)).collect()
    }

    /// `bao-cao--so-ket` of `bao-cao--tong-ket`.
    fn id_of_paper(&self, old: &str, taken: &[(String, String)]) -> String {
        let source = self.source.as_deref().unwrap_or_default();
        let base = old.strip_suffix(source).unwrap_or(old).trim_end_matches('-');
        free_id(&format!("{base}--{}", self.id), |id| {
            let mut known = self.known.iter().chain(taken.iter().map(|(_, new)| new));
            known.any(|known| known == id)
        })
    }

    fn row(&self, row: &Node, ids: &[(String, String)]) -> Fresh {
        let Fresh::Map(entries) = renamed(Fresh::of(row), ids) else {
            return Fresh::Nothing;
        };
        let mut entries: Vec<(String, Fresh)> = entries
            .into_iter()
            .filter(|(key, _)| !OF_ONE.contains(&key.as_str()))
            .collect();
        for (key, value) in &mut entries {
            match (key.as_str(), &value) {
                ("review", _) => *value = Fresh::text(&self.id),
                ("kind", Fresh::Text(kind)) => *value = Fresh::text(self.kind_of_paper(kind)),
                _ => {}
            }
        }
        entries.push(("date".to_owned(), Fresh::text(self.day.to_string())));
        Fresh::Map(entries)
    }

    /// A report is of the review's kind.
    fn kind_of_paper<'k>(&self, kind: &'k str) -> &'k str {
        match (kind, self.kind) {
            ("bao-cao-tong-ket" | "bao-cao-so-ket", Some(ReviewKind::Interim)) => "bao-cao-so-ket",
            ("bao-cao-tong-ket" | "bao-cao-so-ket", Some(ReviewKind::Final)) => "bao-cao-tong-ket",
            _ => kind,
        }
    }
}

/// The same with new ids in the place of old ones, wherever one paper of the review names another.
fn renamed(value: Fresh, ids: &[(String, String)]) -> Fresh {
    match value {
        Fresh::Text(text) => {
            let new = ids
                .iter()
                .find(|(old, _)| *old == text)
                .map(|(_, new)| new.clone());
            Fresh::Text(new.unwrap_or(text))
        }
        Fresh::List(items) => Fresh::List(items.into_iter().map(|item| renamed(item, ids)).collect()),
        Fresh::Map(entries) => {
            let entries = entries.into_iter();
            Fresh::Map(entries.map(|(key, value)| (key, renamed(value, ids))).collect())
        }
        Fresh::Nothing => Fresh::Nothing,
    }
}
