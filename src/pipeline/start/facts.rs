//! What has to be known of an office and a campaign before their files can be begun.

use super::super::typed_day;
use crate::diagnostic::UsageProblem;
use crate::input::RowWord;
use crate::input::Session;
use crate::model::{Date, Decider};
use crate::pipeline::Workshop;

/// A fact that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewFact {
    /// The office's whole name.
    Office,
    /// Its place, as it stands before the day.
    Place,
    /// Who signs.
    Signer,
    /// The name of the campaign, or what the awards are for.
    Name,
    /// Its first day; of other occasions than a campaign not asked for.
    Start,
    /// Its last day; of other occasions than a campaign the day of the awards.
    End,
}

/// What was typed, each as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewFacts {
    /// The campaign that this one follows, whose files are taken over.
    pub from: Option<String>,
    /// What the awards are for, as `occasion` of `campaign.yaml`; a campaign if it is not said.
    pub occasion: Option<String>,
    /// The office's whole name.
    pub office: Option<String>,
    /// Its place.
    pub place: Option<String>,
    /// The letters of its papers' symbols, where they are not `UBND`.
    pub symbol: Option<String>,
    /// Who signs.
    pub signer: Option<String>,
    /// The signer's post; `CHỦ TỊCH` if it is not said.
    pub position: Option<String>,
    /// The secretary of the council, who signs its minutes; nobody yet if it is not said.
    pub secretary: Option<String>,
    /// The council's deputy chairman, who signs what is submitted to the chairman; nobody yet if it is not said.
    pub deputy: Option<String>,
    /// The body above, as it stands over the office's name; none if it is not said and the office's name does not say it.
    pub parent: Option<String>,
    /// As whom the head decides awards, an id; what the office's name says if it is not said.
    pub decider: Option<String>,
    /// The name of the campaign, or what the awards are for.
    pub name: Option<String>,
    /// First day.
    pub start: Option<String>,
    /// Last day.
    pub end: Option<String>,
}

/// The facts, whole.
pub(super) struct Sound {
    pub(super) occasion: Option<String>,
    pub(super) office: String,
    pub(super) place: String,
    pub(super) symbol: String,
    pub(super) signer: String,
    pub(super) position: String,
    pub(super) secretary: Option<String>,
    pub(super) deputy: Option<String>,
    pub(super) parent: Option<String>,
    /// None where the law that the program knows has none.
    pub(super) decider: Option<String>,
    pub(super) name: String,
    pub(super) start: Option<Date>,
    pub(super) end: Date,
    /// What the law's rows of the first day say that a plan stands on: citations.
    pub(super) bases: Vec<String>,
}

/// How the name of a people's committee begins.
pub(super) const COMMITTEE: &str = "Ủy ban nhân dân ";

impl NewFacts {
    /// What is still to be asked, in order.
    pub fn missing(&self) -> Vec<NewFact> {
        let asked = [
            (NewFact::Office, &self.office),
            (NewFact::Place, &self.place),
            (NewFact::Signer, &self.signer),
            (NewFact::Name, &self.name),
            (NewFact::Start, &self.start),
            (NewFact::End, &self.end),
        ];
        let missing = asked.into_iter().filter(|(_, said)| said.is_none());
        let missing = missing.map(|(fact, _)| fact);
        missing
            .filter(|fact| self.is_campaign() || *fact != NewFact::Start)
            .filter(|fact| self.from.is_none() || *fact == NewFact::End)
            .collect()
    }

    /// Whether they are of a campaign.
    pub fn is_campaign(&self) -> bool {
        self.occasion
            .as_deref()
            .is_none_or(|occasion| occasion == "phong-trao")
    }

    /// The office's name, its kind in full: people type `UBND` for a people's committee.
    pub(super) fn whole_office(&self) -> Option<String> {
        let office = self.office.as_deref()?;
        let short = office
            .strip_prefix("UBND ")
            .map(|rest| format!("{COMMITTEE}{rest}"));
        Some(short.unwrap_or_else(|| office.to_owned()))
    }

    /// Puts one in.
    pub fn say(&mut self, fact: NewFact, words: String) {
        let place = match fact {
            NewFact::Office => &mut self.office,
            NewFact::Place => &mut self.place,
            NewFact::Signer => &mut self.signer,
            NewFact::Name => &mut self.name,
            NewFact::Start => &mut self.start,
            NewFact::End => &mut self.end,
        };
        *place = Some(words);
    }

    /// None: something is still to be asked, and the report says what.
    pub(super) fn refuse_missing(&self, session: &mut Session) -> Option<()> {
        let options = self.missing().into_iter().map(NewFact::option);
        let options: Vec<String> = options.map(str::to_owned).collect();
        if options.is_empty() {
            return Some(());
        }
        session.add(UsageProblem::FactsMissing { options }, None);
        None
    }

    pub(super) fn sound(&self, workshop: &Workshop, session: &mut Session) -> Option<Sound> {
        self.refuse_missing(session)?;
        let office = self.whole_office()?;
        let known = office.starts_with(COMMITTEE).then(|| "UBND".to_owned());
        let Some(symbol) = self.symbol.clone().or(known) else {
            let options = vec!["--symbol".to_owned()];
            session.add(UsageProblem::FactsMissing { options }, None);
            return None;
        };
        let known = || workshop.award_law.head_of(&office).map(ToString::to_string);
        let decider = self.decider.clone().or_else(known);
        if decider.is_none() && !self.is_campaign() {
            let options = vec!["--decider".to_owned()];
            session.add(UsageProblem::FactsMissing { options }, None);
            return None;
        }
        let end = typed_day(self.end.as_deref()?, session)?;
        let start = match &self.start {
            Some(start) if self.is_campaign() => Some(typed_day(start, session)?),
            _ => None,
        };
        let bases = bases(workshop, decider.as_deref(), start.unwrap_or(end));
        Some(Sound {
            occasion: self.occasion.clone().filter(|_| !self.is_campaign()),
            decider,
            office,
            place: self.place.clone()?,
            symbol,
            signer: without_salutation(self.signer.as_deref()?),
            position: self
                .position
                .as_deref()
                .map_or_else(|| "CHỦ TỊCH".to_owned(), str::to_uppercase),
            secretary: self.secretary.as_deref().map(without_salutation),
            deputy: self.deputy.as_deref().map(without_salutation),
            parent: self.parent.clone(),
            name: self.name.clone()?,
            start,
            end,
            bases,
        })
    }
}

/// The citations of the law of a day, as the office's decisions have them.
fn bases(workshop: &Workshop, decider: Option<&str>, day: Date) -> Vec<String> {
    let mut known = workshop.rows.known::<Decider>().iter().copied();
    let decider = known.find(|one| Some(one.word()) == decider);
    let bases = workshop.award_law.on(day, &[]).bases(decider, &[]);
    bases
        .cited
        .iter()
        .map(|found| found.row.text.to_string())
        .collect()
}

/// A name as papers have it: people type `Ông Nguyễn Văn Mẫu`.
fn without_salutation(name: &str) -> String {
    let rest = ["Ông ", "Bà "].iter().find_map(|word| name.strip_prefix(word));
    rest.unwrap_or(name).trim().to_owned()
}

impl NewFact {
    /// The option that says it.
    pub const fn option(self) -> &'static str {
        match self {
            Self::Office => "--office",
            Self::Place => "--place",
            Self::Signer => "--signer",
            Self::Name => "--name",
            Self::Start => "--start",
            Self::End => "--end",
        }
    }
}
