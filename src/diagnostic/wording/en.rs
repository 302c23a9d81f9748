//! English.

use super::{Wording, quoted, shown};
use crate::diagnostic::{DateName, Expected, FaultKind, Found, PathProblem, Thing, UsageProblem};

#[expect(
    clippy::too_many_lines,
    reason = "one flat match: every fault beside its words"
)]
pub(super) fn wording(kind: &FaultKind) -> Wording {
    match kind {
        FaultKind::Unreadable { path, problem } => Wording::new(
            format!("cannot read `{path}`: {}", problem_words(*problem)),
            "",
            match problem {
                PathProblem::Missing => "check the name, or create the file",
                PathProblem::Denied => "allow reading, then run again",
                _ => "check the path and the disk, then run again",
            },
        ),
        FaultKind::NotUtf8 { byte } => Wording::new(
            format!("the file is not UTF-8 (byte {byte:#04X})"),
            "Unicode text in UTF-8",
            "save the file as UTF-8; convert TCVN3 or VNI text to Unicode first",
        ),
        FaultKind::ControlCharacter { code } => Wording::new(
            format!("control character U+{code:04X} cannot be printed"),
            "letters, digits, punctuation and spaces",
            "delete the character and type the text again",
        ),
        FaultKind::InvisibleCharacters { count } => Wording::new(
            format!("{count} invisible (zero-width) characters were left out"),
            "",
            "type this text again to silence the warning",
        ),
        FaultKind::Decomposed => Wording::new(
            "decomposed Vietnamese letters were composed (NFC)",
            "",
            "set the keyboard to precomposed Unicode to silence the warning",
        ),
        FaultKind::MissingGlyph { letter, face } => Wording::new(
            format!("font {face} has no `{letter}` (U+{:04X})", u32::from(*letter)),
            "a character of the paper's font",
            "use a common character, or point --fonts at a family that has it",
        ),
        FaultKind::YamlSyntax => Wording::new(
            "this is not YAML from here on",
            "`key: value`, indented by spaces, never by tabs",
            "check colons, dashes, indents and quotes of this line and those just above; put values with `: ` in \"quotes\"",
        ),
        FaultKind::YamlFeature { mark } => Wording::new(
            format!("a value that starts with `{mark}` has a special meaning in YAML"),
            "a plain value",
            "put the value in \"quotes\"",
        ),
        FaultKind::SecondDocument => Wording::new(
            "`---` opens a second document in this file",
            "one document a file",
            "delete the line",
        ),
        FaultKind::EmptyFile => Wording::new("the file is empty", "", "fill it in, or restore it"),
        FaultKind::WrongType { key, found, expected } => Wording::new(
            format!("`{key}` is {}", found_words(found)),
            expected_words(*expected),
            "write it as expected",
        ),
        FaultKind::MissingKey { key, about } => Wording::new(
            format!("`{key}` is missing"),
            *about,
            format!("add a line `{key}: …` to this group"),
        ),
        FaultKind::UnknownKey {
            key,
            known,
            suggestion,
        } => Wording::new(
            format!("no key is called `{key}` here"),
            format!("one of {}", quoted(known)),
            match suggestion {
                Some(word) => format!("if `{word}` is meant, correct it; otherwise delete the line"),
                None => "delete the line, or move it where it belongs".to_owned(),
            },
        ),
        FaultKind::DuplicateKey { key, first_line } => Wording::new(
            format!("key `{key}` already stands in line {first_line}"),
            "each key once in a group",
            "keep one, delete the other",
        ),
        FaultKind::EmptyList { key } => Wording::new(
            format!("list `{key}` is empty"),
            "one item at least",
            "add an item, or delete the key",
        ),
        FaultKind::BadDate { key, found } => Wording::new(
            format!("`{key}`: `{}` is not a day", shown(found)),
            "year-month-day, such as 2025-06-30",
            "write it like that; check that the month has this day",
        ),
        FaultKind::NotOneOf {
            key,
            found,
            allowed,
            suggestion,
        } => Wording::new(
            format!("`{key}`: `{}` is not allowed", shown(found)),
            format!("one of {}", quoted(allowed)),
            match suggestion {
                Some(word) => format!("is `{word}` meant?"),
                None => "choose one of them".to_owned(),
            },
        ),
        FaultKind::NotOneLine { key } => {
            Wording::new(format!("`{key}` has several paragraphs"), "one line", "join them")
        }
        FaultKind::DuplicateId { id, first_line } => Wording::new(
            format!("id `{id}` is already used in line {first_line}"),
            "each id once",
            "choose another id for one of them",
        ),
        FaultKind::IdTooLong { id } => Wording::new(
            format!("the id `{id}` is too long for the name of a file"),
            "at most 80 letters, with the id of the unit or awardee after it",
            "shorten the id of this paper, of the unit, or of the awardee",
        ),
        FaultKind::UnknownId {
            what,
            id,
            known,
            suggestion,
        } => Wording::new(
            format!("no {} has the id `{}`", thing(*what), shown(id)),
            if known.is_empty() {
                "no id is declared yet".to_owned()
            } else {
                format!("one of {}", quoted(known))
            },
            match suggestion {
                Some(word) => format!("is `{word}` meant?"),
                None => "correct the id, or declare it".to_owned(),
            },
        ),
        FaultKind::DatesOutOfOrder {
            earlier,
            earlier_date,
            later,
            later_date,
        } => Wording::new(
            format!(
                "{} ({earlier_date}) is after {} ({later_date})",
                date_name(earlier),
                date_name(later)
            ),
            format!("{} not later than {}", date_name(earlier), date_name(later)),
            "correct one of the days",
        ),
        FaultKind::OrderExplained {
            earlier,
            later,
            reason,
        } => Wording::new(
            format!("`{later}` is older than `{earlier}`, which it stands on; the office says why: {reason}"),
            "",
            "the reason goes into the register when the paper is issued; if it is a mistake, mend the day and drop `reason`",
        ),
        FaultKind::NotInForce { what, id, date } => Wording::new(
            format!("{} `{id}` is not in force on {date}", thing(*what)),
            "in force on the paper's date",
            if *what == Thing::Basis {
                "cite what is in force on that day, or correct the paper's date"
            } else {
                "choose another, or correct `valid_from`, `valid_to`"
            },
        ),
        FaultKind::ReferenceDisagrees {
            part,
            value,
            as_written,
        } => Wording::new(
            format!("`as_written` lacks the `{part}` given as `{value}`"),
            format!(
                "a sentence that agrees with the keys beside it; it says: {}",
                shown(as_written)
            ),
            format!("correct `as_written` or `{part}`"),
        ),
        FaultKind::KeysDisagree {
            first,
            second,
            together,
        } => Wording::new(
            if *together {
                format!("`{first}` is given without `{second}`")
            } else {
                format!("`{first}` and `{second}` exclude each other")
            },
            "",
            if *together {
                format!("add `{second}`, or delete `{first}`")
            } else {
                format!("delete `{first}` or `{second}`")
            },
        ),
        FaultKind::ResultWithoutTarget { unit, indicator } => Wording::new(
            format!("{unit} has a result for `{indicator}` but registered no target"),
            "a target in `targets` for each result",
            "add the target, or delete the result",
        ),
        FaultKind::SameSubject { name, first_line } => Wording::new(
            format!("{name} is already in this review's list, in line {first_line}"),
            "one achievement, one award (Luật Thi đua, khen thưởng, Điều 5.2c)",
            "delete one; for two persons of one name give `born` or `unit`",
        ),
        FaultKind::Barred { name, reason } => Wording::new(
            format!("{name} may not be awarded now: {}", shown(reason)),
            "nobody under discipline, investigation, inspection or complaint",
            "take this one out of the review, or delete `barred` when it is over",
        ),
        FaultKind::VotesDisagree {
            name,
            found,
            expected,
        } => Wording::new(
            format!("{name}: {found} votes, but {expected} members were present"),
            "for + against + void = members present",
            "check the count, correct the votes or the absences",
        ),
        FaultKind::BallotsDisagree {
            issued,
            returned,
            valid,
            invalid,
        } => Wording::new(
            format!(
                "ballots do not add up: {issued} handed out, {returned} returned, {valid} valid, {invalid} void"
            ),
            "no more returned than handed out; valid + void = returned; no more handed out than members",
            "look at the tellers' minutes and mend `count`",
        ),
        FaultKind::VoteMissing { name, review } => Wording::new(
            format!("{name} has no vote in review `{review}`"),
            "everyone in the list stands in the minutes",
            format!("add the vote to `votes` in reviews/{review}.yaml, or take this one out of the review"),
        ),
        FaultKind::BelowThreshold {
            name,
            percent,
            threshold,
        } => Wording::new(
            format!("{name} got only {percent} for"),
            format!("{threshold} of all members at least (`threshold_percent`)"),
            "take this one out of the review, or check the votes",
        ),
        FaultKind::NoAuthority {
            decider,
            award,
            date,
            source,
            deciders,
        } => Wording::new(
            format!("{decider} may not give {award} on {date}"),
            if deciders.is_empty() {
                format!("by {source}")
            } else {
                format!("{} ({source})", deciders.join("; "))
            },
            "correct `award` or `decided_by`; awards of a higher level are proposed by a submission",
        ),
        FaultKind::WrongHolder {
            award,
            holder,
            source,
        } => Wording::new(
            format!("{award} is not for {holder}"),
            format!("a holder the award is for ({source})"),
            "correct `award` or `kind`",
        ),
        FaultKind::FundExceeded { total, available } => Wording::new(
            format!("the bonuses, {total} đồng, are more than the {available} đồng of the fund"),
            "no more than `fund.available` of the review's file",
            "check the list, or correct what is left in the fund",
        ),
        FaultKind::OneSource { row, source } => Wording::new(
            format!("row `{row}` of the law is known from one source: {source}"),
            "",
            "compare it with the original before signing",
        ),
        FaultKind::OfficeAnswers {
            row,
            by,
            reason,
            source,
        } => Wording::new(
            format!("row `{row}` of the law stands on the word of {by}: {reason} ({source})"),
            "",
            "nothing to mend; whoever signs should know",
        ),
        FaultKind::LawLeftOut { row, source } => Wording::new(
            format!("basis `{row}` is not printed, as nobody confirmed it: {source}"),
            "",
            "confirm it in `confirmations` of the office's file if the paper needs it",
        ),
        FaultKind::LawCaution { text } => Wording::new(
            text.clone(),
            "",
            "check bases, authority and money before signing",
        ),
        FaultKind::TemplateMissing { kind, path } => Wording::new(
            format!("kind `{kind}` has no template"),
            format!("a file `{path}`"),
            "create the template in the working folder, or take the paper out of papers.yaml",
        ),
        FaultKind::TemplateSyntax => Wording::new(
            "the template is not Tera",
            "`{{ value }}`, `{% for … %}` … `{% endfor %}`, `{% if … %}` … `{% endif %}`",
            "correct this line; or delete your template to use the one shipped",
        ),
        FaultKind::TemplateRender => Wording::new(
            "the template cannot be filled in here: an unknown variable or a wrong filter",
            "a variable that the documentation of templates lists",
            "correct the name; test a variable that may be absent with `{% if … %}` first",
        ),
        FaultKind::TemplateXml => Wording::new(
            "the template does not give well-formed XML",
            "every element closed, properly nested",
            "check the elements around this line",
        ),
        FaultKind::UnknownElement { name, suggestion } => Wording::new(
            format!("there is no element `<{name}>`"),
            "an element of the templates' vocabulary",
            match suggestion {
                Some(word) => format!("is `<{word}>` meant?"),
                None => "use an element of the vocabulary".to_owned(),
            },
        ),
        FaultKind::MisplacedElement {
            name,
            parent,
            allowed,
        } => Wording::new(
            format!("`<{name}>` cannot stand in `<{parent}>`"),
            format!("in `<{parent}>` only {}", quoted(allowed)),
            "move the element",
        ),
        FaultKind::MissingElement { name, parent } => Wording::new(
            format!("`<{parent}>` lacks `<{name}>`"),
            "",
            format!("add `<{name}>` to the template"),
        ),
        FaultKind::UnknownAttribute { name, element, known } => Wording::new(
            format!("`<{element}>` has no attribute `{name}`"),
            if known.is_empty() {
                "no attribute".to_owned()
            } else {
                format!("one of {}", quoted(known))
            },
            "delete or correct the attribute",
        ),
        FaultKind::BadAttribute {
            name,
            element,
            found,
            allowed,
        } => Wording::new(
            match found {
                Some(found) => format!("`<{element} {name}=\"{}\">` is not allowed", shown(found)),
                None => format!("`<{element}>` lacks the attribute `{name}`"),
            },
            if allowed.is_empty() {
                "a value that is not empty".to_owned()
            } else {
                format!("one of {}", quoted(allowed))
            },
            "correct the attribute in the template",
        ),
        FaultKind::StrayText { text, element } => Wording::new(
            format!("text `{}` stands bare in `<{element}>`", shown(text)),
            "text inside `<p>`, `<clause>`, `<item>` …",
            "put it into `<p>…</p>`",
        ),
        FaultKind::EmptyElement { name } => Wording::new(
            format!("`<{name}>` has no text"),
            "a paragraph",
            "fill it in, or leave the element out with `{% if … %}` when there is no data",
        ),
        FaultKind::RepeatedElement { name } => Wording::new(
            format!("`<{name}>` stands twice"),
            "once in a paper",
            "delete one",
        ),
        FaultKind::TooManyParts { name, most } => Wording::new(
            format!("more than {most} `<{name}>` in one part"),
            format!("{most} at most: the decree has no more letters"),
            "divide this part",
        ),
        FaultKind::UnevenRow { found, expected } => Wording::new(
            format!("this row covers {found} columns, the table has {expected}"),
            "every column covered once, spans counted",
            "add or take away cells, or correct the table's `widths`",
        ),
        FaultKind::OutOfRange {
            key,
            value,
            min,
            max,
            clause,
        } => Wording::new(
            format!("`{key}` is {value}"),
            format!("from {min} to {max} ({clause})"),
            "correct the value in the format file",
        ),
        FaultKind::HeadingTooWide {
            text,
            width_mm,
            room_mm,
        } => Wording::new(
            format!("the line `{text}` is {width_mm} mm long and does not fit"),
            format!("{room_mm} mm at most, in the smallest sizes the decree allows"),
            "shorten the place or the name of the body; or break the name into several lines",
        ),
        FaultKind::PartsDisagree { element, key, given } => Wording::new(
            if *given {
                format!("the paper has `{key}` but its template has no `<{element}/>`")
            } else {
                format!("the template has `<{element}/>` but the paper gives no `{key}`")
            },
            "",
            if *given {
                format!("delete `{key}`, or add `<{element}/>`")
            } else {
                format!("add `{key}` to the paper in papers.yaml")
            },
        ),
        FaultKind::NoSuchArticle { number, last } => Wording::new(
            format!("an excerpt of Điều {number} from a paper with {last} Điều"),
            "numbers of Điều that the copied paper has",
            "mend `excerpt`",
        ),
        FaultKind::FormNotIssued { id } => Wording::new(
            format!("`{id}` is a form to be filled in by hand, which is not issued"),
            "a paper with a number, or a list",
            "make it with `thidua build`, print and fill it in",
        ),
        FaultKind::FormsDoNotFit { count, pages } => Wording::new(
            format!("{count} forms do not fit on one page: they take {pages} pages"),
            "all of them on one page",
            "lower `per_page`, or remove it for one form a sheet",
        ),
        FaultKind::WrongArticle { found, last: 0 } => Wording::new(
            format!("a recipient is `{found}`, but the paper has no articles"),
            "",
            "leave it out of `recipients`",
        ),
        FaultKind::WrongArticle { found, last } => Wording::new(
            format!("a recipient is `{found}`, but the last article is Điều {last}"),
            format!("`Như Điều {last}`"),
            "write `Như Điều` without a number; the program fills it in",
        ),
        FaultKind::Usage { problem } => usage(problem),
        FaultKind::NoCampaign { folder } => Wording::new(
            format!("folder `{folder}` has no campaign"),
            "a folder in it with a campaign.yaml",
            "change to the working folder, or name it with --root",
        ),
        FaultKind::PaperWaits { id, missing } => Wording::new(
            format!("`{id}` cannot be made yet: {} missing", quoted(missing)),
            "",
            "fill in what is missing (`date` in papers.yaml, the rest in campaign.yaml); `thidua status` tells what each paper waits for",
        ),
        FaultKind::FontFaceMissing { folder, face } => Wording::new(
            format!("font folder `{folder}` has no {face} face"),
            "four files of one family: Regular, Bold, Italic, Bold Italic",
            "add the missing file, or leave --fonts out to use the font shipped",
        ),
        FaultKind::FontUnusable { file } => Wording::new(
            format!("font file `{file}` cannot be used"),
            "a TTF or OTF file of the one family",
            "take it out of the folder, or copy it again",
        ),
        FaultKind::TypesetFailed => Wording::new(
            "the PDF could not be set",
            "",
            "check your own .typ file in templates/typst if you have one; otherwise this is a fault of the program",
        ),
        FaultKind::BundleFailed => Wording::new(
            "the papers could not be put into one file",
            "",
            "this is a fault of the program; send this message to its developers; each paper can still be made",
        ),
        FaultKind::DocxFailed => Wording::new(
            "the DOCX could not be written",
            "",
            "this is a fault of the program; please report it with your inputs",
        ),
        FaultKind::XlsxFailed => Wording::new(
            "the XLSX could not be written",
            "",
            "this is a fault of the program; please report it with your inputs",
        ),
        FaultKind::EditedSince { path } => Wording::new(
            format!("`{path}` was edited since it was made; it is kept, and no file was replaced"),
            "",
            "move it away to keep it; or add --force to make it again (the edited one is kept under a dated name)",
        ),
        FaultKind::ForeignFile { path } => Wording::new(
            format!("`{path}` was not made by this program; it is kept, and no file was replaced"),
            "",
            "move it away; or add --force (the old one is kept under a dated name)",
        ),
        FaultKind::Unwritable { path, problem } => Wording::new(
            format!("cannot write `{path}`: {}", problem_words(*problem)),
            "",
            match problem {
                PathProblem::Full => "free some room or choose another disk with --out; nothing was changed",
                PathProblem::Busy => "close the file in Word or the PDF reader; nothing was changed",
                _ => "allow writing, or choose another folder with --out; nothing was changed",
            },
        ),
        FaultKind::ManifestDamaged { path } => Wording::new(
            format!("the list of written files `{path}` is damaged, so nobody knows which files were edited"),
            "",
            "move away what you want to keep, delete this list, and run again",
        ),
        FaultKind::Register(problem) => super::register::en::wording(problem),
        FaultKind::Certificate(problem) => super::certificates::en::wording(problem),
        FaultKind::KeptCopy { path, copy } => Wording::new(
            format!("the old `{path}` is kept as `{copy}`"),
            "",
            "delete it when it is no longer needed",
        ),
    }
}

pub(super) const fn problem_words(problem: PathProblem) -> &'static str {
    match problem {
        PathProblem::Missing => "it is not there",
        PathProblem::Denied => "permission denied",
        PathProblem::Full => "the disk is full",
        PathProblem::ReadOnly => "the disk is read-only",
        PathProblem::Busy => "another program has it open",
        PathProblem::WrongKind => "a file or folder of another kind stands there",
        PathProblem::Other => "the system refuses",
    }
}

fn found_words(found: &Found) -> String {
    match found {
        Found::Scalar(text) => format!("`{}`", shown(text)),
        Found::List => "a list".to_owned(),
        Found::Map => "a group of keys".to_owned(),
        Found::Nothing => "empty".to_owned(),
    }
}

const fn expected_words(expected: Expected) -> &'static str {
    match expected {
        Expected::Text => "a text",
        Expected::List => "a list, each item on a line that starts with `- `",
        Expected::Map => "a group of keys, each on a line `key: value`",
        Expected::Date => "a day: year-month-day, such as 2025-06-30",
        Expected::Count => "a whole number from 0, such as 12",
        Expected::Number => "a number, such as 12.7",
        Expected::YesNo => "`true` or `false`",
        Expected::Id => "an id of small letters a–z, digits and hyphens, such as `ke-hoach`",
        Expected::TextOrList => "one line of text, or a list of lines",
        Expected::PaperNumber => "a paper's number, such as 58 or 58a",
        Expected::Moment => "day, time and time zone, such as 2025-06-27T09:15:00+07:00",
        Expected::Dong => "an amount in đồng, such as 1.410.000",
    }
}

const fn thing(what: Thing) -> &'static str {
    match what {
        Thing::Campaign => "campaign",
        Thing::Paper => "paper",
        Thing::Kind => "kind of paper",
        Thing::IssuingBody => "issuing body",
        Thing::Signatory => "signatory",
        Thing::Review => "review",
        Thing::Unit => "unit",
        Thing::Indicator => "indicator",
        Thing::Awardee => "awardee",
        Thing::Award => "award",
        Thing::LawRow => "row of the law",
        Thing::Basis => "basis",
        Thing::Stock => "stock",
        Thing::Printer => "measured printer",
        Thing::Decider => "decider of awards",
    }
}

fn date_name(name: &DateName) -> String {
    match name {
        DateName::Basis(number) => format!("the date of basis {number}"),
        DateName::Paper(id) => format!("the date of paper `{id}`"),
        DateName::Review(id) => format!("the date of review `{id}`"),
        DateName::CampaignStart => "the first day of the campaign".to_owned(),
        DateName::CampaignEnd => "the last day of the campaign".to_owned(),
        DateName::AchievementStart => "the first day of the achievement".to_owned(),
        DateName::AchievementEnd => "the last day of the achievement".to_owned(),
        DateName::ValidFrom => "`valid_from`".to_owned(),
        DateName::ValidTo => "`valid_to`".to_owned(),
    }
}

fn usage(problem: &UsageProblem) -> Wording {
    let action = "run `thidua --lang en --help`";
    match problem {
        UsageProblem::Unknown { word, suggestion } => Wording::new(
            format!("`{word}` is not understood"),
            "",
            suggestion
                .as_ref()
                .map_or(action.to_owned(), |near| format!("is `{near}` meant? {action}")),
        ),
        UsageProblem::ValueMissing { option } => {
            Wording::new(format!("`{option}` lacks its value"), "", action)
        }
        UsageProblem::BadValue {
            option,
            found,
            allowed,
        } => Wording::new(
            format!("`{option}` does not take `{found}`"),
            if allowed.is_empty() {
                String::new()
            } else {
                format!("one of {}", quoted(allowed))
            },
            action,
        ),
        UsageProblem::WordMissing { word } => Wording::new(format!("`{word}` is missing"), "", action),
        UsageProblem::BadFileName {
            option,
            found,
            ending,
        } => Wording::new(
            format!("`{option}`: `{}` cannot be the name of the file", shown(found)),
            format!("a name that ends in {ending}, without a folder; the file goes to output/<campaign>/"),
            "choose another name; --out writes elsewhere",
        ),
        UsageProblem::OneCampaign { option, campaigns } => Wording::new(
            format!(
                "`{option}` is for one campaign, and there are {}",
                quoted(campaigns)
            ),
            "",
            "add --campaign <name>",
        ),
        UsageProblem::SeveralCampaigns { paper, campaigns } => Wording::new(
            format!("several campaigns have a paper `{paper}`: {}", quoted(campaigns)),
            "",
            "add `--campaign NAME`",
        ),
        UsageProblem::CommandMissing => Wording::new(
            "no command is given",
            "one of the commands that `thidua --help` lists",
            action,
        ),
        UsageProblem::Other => Wording::new("the command line is not understood", "", action),
    }
}
