//! Facts → the texts of the files: the program's own beginnings, with each fact put in as any value is.

use super::facts::{COMMITTEE, Sound};
use crate::diagnostic::Place;
use crate::input::{Change, Edit, Fresh, Session, edited};

/// Names and texts of the files of a campaign.
pub(super) fn files(facts: &Sound, session: &mut Session) -> Option<Vec<(String, String)>> {
    let (campaign, papers) = match facts.occasion {
        None => ("campaign", "papers"),
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

    /// The body above a department of a province, and the department without the province's name: `Ủy ban nhân dân tỉnh Mẫu`,
    /// `Sở Nội vụ`. None of other offices.
    fn department(&self) -> Option<(String, &str)> {
        let name = self.office.as_str();
        let at = [" tỉnh ", " thành phố "]
            .into_iter()
            .find_map(|of| name.find(of))?;
        let (own, province) = name.split_at(at);
        own.starts_with("Sở ")
            .then(|| (format!("{COMMITTEE}{}", province.trim_start()), own))
    }

    /// The lines of its name at the head of papers.
    fn heading(&self) -> Vec<String> {
        let own = match self.department() {
            Some((_, own)) => own,
            None => self.rest(),
        };
        let mut lines = broken(&own.to_uppercase());
        if self.is_committee() {
            lines.insert(0, "ỦY BAN NHÂN DÂN".to_owned());
        }
        lines
    }

    /// The same as it stands above the name of its council.
    fn above_council(&self) -> String {
        let department = self.department().map(|(_, own)| own.to_owned());
        department.unwrap_or_else(|| self.shortened()).to_uppercase()
    }

    /// Who decides: `Chủ tịch UBND phường Mẫu`.
    fn decider(&self) -> String {
        format!("{} {}", self.head(), self.shortened())
    }
}

/// A long name in two lines: none ends in `VÀ`.
fn broken(name: &str) -> Vec<String> {
    const ONE_LINE: usize = 22;
    match name.find(" VÀ ").filter(|_| name.chars().count() > ONE_LINE) {
        Some(at) => vec![name[..at].to_owned(), name[at..].trim_start().to_owned()],
        None => vec![name.to_owned()],
    }
}

fn office(facts: &Sound) -> Vec<Edit> {
    let mut edits = vec![
        set("bodies.1.name", &facts.office),
        set("bodies.1.short_name", facts.short_name()),
    ];
    edits.push(match facts.department() {
        Some((above, _)) => set("bodies.1.parent", above.to_uppercase()),
        None => remove("bodies.1.parent"),
    });
    edits.extend(
        facts
            .heading()
            .into_iter()
            .map(|line| item("bodies.1.heading", line)),
    );
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
        set("bodies.2.parent", facts.above_council()),
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
    own.into_iter().chain(start).collect()
}

fn papers(facts: &Sound) -> Vec<Edit> {
    let (submission, last) = if facts.occasion.is_some() { (1, 2) } else { (4, 6) };
    let (addressees, decided_by) = (
        format!("papers.{submission}.addressees"),
        format!("papers.{submission}.decided_by"),
    );
    // The plan goes out on the first day, everything else on the last.
    let (start, end) = (facts.start.unwrap_or(facts.end), facts.end);
    let day = |n: usize| if n == 1 { start } else { end };
    let mut edits: Vec<Edit> = (1..=last)
        .map(|n| set(&format!("papers.{n}.date"), day(n).to_string()))
        .collect();
    if facts.occasion.is_none() && facts.secretary.is_none() {
        edits.push(remove("papers.3.secretary"));
    }
    // Without a decider the last papers go: what is submitted, decided and paid.
    match &facts.decider {
        Some(decider) => edits.extend([item(&addressees, facts.decider()), set(&decided_by, decider)]),
        None => edits.extend((submission..=last).rev().map(|n| remove(&format!("papers.{n}")))),
    }
    edits
}
