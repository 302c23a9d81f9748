//! Facts → the texts of the files: the program's own beginnings, with each fact put in as any value is.

use super::facts::{COMMITTEE, Sound};
use crate::diagnostic::Place;
use crate::input::{Change, Edit, Fresh, Session, edited};
use crate::model::{Citation, Occasion};

/// Names and texts of the files of a campaign.
pub(super) fn files(facts: &Sound, session: &mut Session) -> Option<Vec<(String, String)>> {
    let (campaign, papers) = match facts.occasion {
        None if facts.is_committee() => ("campaign", "papers"),
        None => ("inner-campaign", "papers"),
        Some(_) => ("award-campaign", "award-papers"),
    };
    let files = [
        ("office.yaml", "office", office(facts)),
        ("campaign.yaml", campaign, self::campaign(facts)),
        ("papers.yaml", papers, self::papers(facts)),
    ];
    let texts = files.into_iter().map(|(name, beginning, edits)| {
        let (_, text) = session.template(&format!("new/{beginning}.yaml.in"))?;
        let mut text = text.to_string();
        for edit in &edits {
            match edited(&text, edit) {
                Ok(new) => text = new,
                Err(problem) => {
                    session.add(problem, Place::file(name));
                    return None;
                }
            }
        }
        Some((name.to_owned(), text))
    });
    texts.collect()
}

fn set(path: &str, words: impl Into<String>) -> Edit {
    let (path, change) = (path.to_owned(), Change::Set(words.into()));
    Edit { path, change }
}

fn item(path: &str, words: impl Into<String>) -> Edit {
    let (path, change) = (path.to_owned(), Change::AddItem(Fresh::text(words)));
    Edit { path, change }
}

fn remove(path: &str) -> Edit {
    let (path, change) = (path.to_owned(), Change::Remove);
    Edit { path, change }
}

impl Sound {
    /// The name without its kind: `phường Mẫu` of a people's committee; else the whole of it.
    fn rest(&self) -> &str {
        self.office.strip_prefix(COMMITTEE).unwrap_or(&self.office)
    }

    fn is_committee(&self) -> bool {
        self.office.starts_with(COMMITTEE)
    }

    /// `UBND phường`; else the whole name.
    fn short_name(&self) -> String {
        let kind = ["đặc khu", "phường", "xã"]
            .into_iter()
            .find(|kind| self.rest().starts_with(kind));
        match kind {
            Some(kind) if self.is_committee() => format!("UBND {kind}"),
            _ => self.office.clone(),
        }
    }

    /// `UBND phường Mẫu`; else the whole name.
    fn shortened(&self) -> String {
        if self.is_committee() {
            format!("UBND {}", self.rest())
        } else {
            self.office.clone()
        }
    }

    /// `Chủ tịch`.
    fn head(&self) -> String {
        let small = self.position.to_lowercase();
        let mut letters = small.chars();
        let first = letters
            .next()
            .map(|letter| letter.to_uppercase().collect::<String>());
        first.unwrap_or_default() + letters.as_str()
    }

    /// Who decides, as awards are called: `Chủ tịch UBND phường Mẫu`.
    fn decider(&self) -> String {
        format!("{} {}", self.head(), self.shortened())
    }

    /// The same as an addressee: `Chủ tịch Ủy ban nhân dân phường Mẫu`.
    fn addressee(&self) -> String {
        format!("{} {}", self.head(), self.office)
    }

    /// The office of the council's chairman in the office whose seal the council uses: `CHỦ TỊCH UBND PHƯỜNG`.
    fn second_office(&self) -> String {
        if self.is_committee() {
            format!("{} {}", self.position, self.short_name().to_uppercase())
        } else {
            self.position.clone()
        }
    }

    /// The lines over the office's name, and its own: a department bears its province above it, not behind its name.
    fn heading(&self) -> (Option<String>, String) {
        let (own, of_province) = self.in_province().unwrap_or((&self.office, None));
        let parent = self
            .parent
            .as_ref()
            .map(|parent| parent.to_uppercase())
            .or(of_province);
        (parent, own.to_uppercase())
    }

    /// `Sở Nội vụ` and `ỦY BAN NHÂN DÂN TỈNH MẪU` of `Sở Nội vụ tỉnh Mẫu`.
    fn in_province(&self) -> Option<(&str, Option<String>)> {
        let of = |kind| self.office.rfind(kind);
        let at = [" tỉnh ", " thành phố "].into_iter().filter_map(of).max();
        let (own, place) = self
            .office
            .split_at(at.filter(|_| self.office.starts_with("Sở "))?);
        Some((
            own,
            Some(format!("{COMMITTEE}{}", place.trim_start()).to_uppercase()),
        ))
    }

    /// Whether the council meets before anything is submitted: it need not where the procedure is the simple one.
    fn has_minutes(&self) -> bool {
        let occasion = self.occasion.as_deref();
        occasion.is_none_or(|word| !Occasion::is_simple_word(word))
    }
}

fn office(facts: &Sound) -> Vec<Edit> {
    let mut edits = vec![
        set("bodies.1.name", &facts.office),
        set("bodies.1.short_name", facts.short_name()),
    ];
    let (parent, own) = facts.heading();
    edits.push(match &parent {
        Some(parent) => set("bodies.1.parent", parent),
        None => remove("bodies.1.parent"),
    });
    if facts.is_committee() {
        edits.push(item("bodies.1.heading", "ỦY BAN NHÂN DÂN"));
        edits.push(item("bodies.1.heading", facts.rest().to_uppercase()));
    } else {
        edits.push(item("bodies.1.heading", &own));
    }
    edits.extend([
        set("bodies.1.symbol", &facts.symbol),
        set("bodies.1.head", facts.head()),
        match &facts.decider {
            Some(decider) => set("bodies.1.decider", decider),
            None => remove("bodies.1.decider"),
        },
        set("bodies.1.place", &facts.place),
        set(
            "bodies.2.name",
            format!("Hội đồng Thi đua - Khen thưởng {}", facts.rest()),
        ),
        set(
            "bodies.2.parent",
            if facts.is_committee() {
                facts.shortened().to_uppercase()
            } else {
                own
            },
        ),
        set("bodies.2.place", &facts.place),
    ]);
    for n in 1..=3 {
        edits.push(set(&format!("signatories.{n}.name"), &facts.signer));
    }
    for n in 1..=2 {
        edits.push(set(&format!("signatories.{n}.position"), &facts.position));
    }
    if !facts.is_committee() {
        edits.push(remove("signatories.2.authority"));
    }
    edits.push(set("signatories.3.second_office", facts.second_office()));
    // From the last one on: what goes would move what comes after it.
    match &facts.deputy {
        Some(deputy) => edits.extend([
            set("signatories.5.name", deputy),
            set(
                "signatories.5.second_office",
                format!("PHÓ {}", facts.second_office()),
            ),
        ]),
        None => edits.push(remove("signatories.5")),
    }
    edits.push(match &facts.secretary {
        Some(secretary) => set("signatories.4.name", secretary),
        None => remove("signatories.4"),
    });
    edits
}

fn campaign(facts: &Sound) -> Vec<Edit> {
    let end = facts.end.to_string();
    let name = set("name", &facts.name);
    let day = set("reviews.1.date", &end);
    if let Some(occasion) = &facts.occasion {
        return vec![set("occasion", occasion), name, day];
    }
    let start = facts.start.map(|start| set("period.start", start.to_string()));
    let own = [
        name,
        day,
        set("period.end", &end),
        set("award_forms.1.decided_by", facts.decider()),
    ];
    let bases: Vec<Fresh> = facts.bases.iter().filter_map(|text| basis(text)).collect();
    // The law of the day takes the place of the one that the beginning has.
    let first = (!bases.is_empty()).then(|| remove("plan.bases.1"));
    let bases = bases.into_iter().map(|basis| Edit {
        path: "plan.bases".to_owned(),
        change: Change::AddItem(basis),
    });
    own.into_iter().chain(start).chain(bases).chain(first).collect()
}

/// A citation as the keys of a basis: a law by its name, others as written.
fn basis(text: &str) -> Option<Fresh> {
    let day = Citation::read(text).date?.to_string();
    let entries = if let Some(law) = text.strip_prefix("Luật ") {
        let (name, _) = law.rsplit_once(" ngày ")?;
        vec![
            ("kind", "Luật".to_owned()),
            ("date", day),
            ("subject", name.to_owned()),
        ]
    } else {
        let (kind, rest) = text.split_once(" số ")?;
        let (number, _) = rest.split_once(' ')?;
        vec![
            ("kind", kind.to_owned()),
            ("number", number.to_owned()),
            ("date", day),
            ("as_written", text.to_owned()),
        ]
    };
    let entries = entries.into_iter();
    Some(Fresh::Map(
        entries
            .map(|(key, words)| (key.to_owned(), Fresh::text(words)))
            .collect(),
    ))
}

fn papers(facts: &Sound) -> Vec<Edit> {
    let (minutes, submission, last) = if facts.occasion.is_some() {
        (1, 2, 3)
    } else {
        (3, 4, 6)
    };
    let of = |n: usize, key: &str| format!("papers.{n}.{key}");
    // The plan goes out on the first day, everything else on the last.
    let (start, end) = (facts.start.unwrap_or(facts.end), facts.end);
    let day = |n: usize| if n == 1 { start } else { end };
    let mut edits: Vec<Edit> = (1..=last)
        .map(|n| set(&of(n, "date"), day(n).to_string()))
        .collect();
    if !facts.is_committee() && facts.occasion.is_none() {
        for n in 1..minutes {
            edits.push(set(&of(n, "recipients.1.to"), "Các bộ phận, tập thể"));
        }
    }
    if facts.deputy.is_some() {
        edits.push(set(&of(submission, "signatory"), "pho-chu-tich-hoi-dong"));
    }
    // Without a decider the last papers go: what is submitted, decided and paid.
    match &facts.decider {
        Some(decider) => edits.extend([
            item(&of(submission, "addressees"), facts.addressee()),
            set(&of(submission, "decided_by"), decider),
        ]),
        None => edits.extend((submission..=last).rev().map(|n| remove(&format!("papers.{n}")))),
    }
    if !facts.has_minutes() {
        edits.push(remove(&format!("papers.{minutes}")));
    } else if facts.secretary.is_none() {
        edits.push(remove(&of(minutes, "secretary")));
    }
    edits
}
