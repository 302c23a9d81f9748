//! English.

use super::super::{Wording, quoted, shown};
use crate::diagnostic::CertificateProblem;

#[expect(
    clippy::too_many_lines,
    reason = "one flat match: every fault beside its words"
)]
pub(in super::super) fn wording(problem: &CertificateProblem) -> Wording {
    match problem {
        CertificateProblem::BoxOutsidePage { field, page } => Wording::new(
            format!("box `{field}` lies outside the sheet of {page} mm"),
            "x + width and y + height within the sheet",
            "measure the box again and mend `x`, `y`, `width`, `height`; or mend `page`",
        ),
        CertificateProblem::BadLength { key, found } => Wording::new(
            format!("`{key}` is {found}"),
            "a number above 0, at most 2000",
            "measure in mm (letters in pt) and write it again",
        ),
        CertificateProblem::SizesReversed { size, least } => Wording::new(
            format!("`min_size` {least} is larger than `size` {size}"),
            "`min_size` not above `size`",
            "swap the two, or leave `min_size` out",
        ),
        CertificateProblem::ScriptHasOneFace => Wording::new(
            "the calligraphic `great-vibes` has one face only",
            "",
            "leave `bold` and `italic` out, or use `font: tinos`",
        ),
        CertificateProblem::BadColour { found } => Wording::new(
            format!("`{found}` is not a colour"),
            "# and six digits 0-9, a-f, in quotes: \"#b3121d\"",
            "write the colour again",
        ),
        CertificateProblem::UnknownFact {
            found,
            known,
            suggestion,
        } => Wording::new(
            format!("certificates have no `{{{found}}}`"),
            format!("one of: {}", quoted(known)),
            suggestion.as_ref().map_or_else(
                || "mend what stands in the braces".to_owned(),
                |word| format!("did you mean `{{{word}}}`?"),
            ),
        ),
        CertificateProblem::PictureUnusable { path } => Wording::new(
            format!("the picture `{path}` cannot be used"),
            "PNG, JPEG (RGB or grey, not CMYK) or SVG; a background may be a PDF of one page",
            "scan or export it again into the same place",
        ),
        CertificateProblem::NoNameField { subject } => Wording::new(
            format!("no field of the stock prints a name for {subject}"),
            "at least one field with {name}",
            "add a field with {name}, or add this kind to its `for`",
        ),
        CertificateProblem::OtherSigner { now, decided } => Wording::new(
            format!(
                "the signatory is now “{}”, not the one of the issued decision",
                shown(now)
            ),
            format!("as decided: “{decided}”"),
            "put the signatory back (office.yaml, `signatory` in papers.yaml), then print; if the decision is wrong, replace it first",
        ),
        CertificateProblem::OtherAward {
            row,
            name,
            award,
            stock,
        } => Wording::new(
            format!("number {row}, {name}: “{award}” is not printed on stock `{stock}`, set aside"),
            "",
            "print on a stock for that award (--stock), or add the award to the stock's `awards`",
        ),
        CertificateProblem::PictureNotInDocx { path } => Wording::new(
            format!("DOCX cannot show the drawing `{path}`; its place stays empty"),
            "",
            "use a PNG or JPEG if the DOCX needs the picture",
        ),
        CertificateProblem::BadReading { found } => Wording::new(
            format!("`{found}` is not a reading"),
            "a cross and two numbers in mm: A=20.8,19.2 (or A=20,8;19,2)",
            "measure from the edges of the paper to the middle of the cross and write it again",
        ),
        CertificateProblem::BadPrinterName { found } => Wording::new(
            format!("`{found}` cannot be a printer's name"),
            "small letters a-z, digits and hyphens, such as canon-tray-2",
            "choose another name",
        ),
        CertificateProblem::TooFewReadings { found } => Wording::new(
            format!("{found} readings can be used"),
            "two to four different crosses",
            "measure more crosses of the test sheet, best all four: A, B, C, D",
        ),
        CertificateProblem::ReadingsDisagree { worst_mm } => Wording::new(
            format!("the readings contradict each other by up to {worst_mm} mm"),
            "readings that agree within 1.0 mm",
            "measure each cross again; look for a mixed-up cross or edge, and for a sheet that was fed askew",
        ),
        CertificateProblem::PrinterTooWrong {
            scale,
            turn,
            shift_mm,
        } => Wording::new(
            format!(
                "by these readings the printer scales to {scale} %, turns by {turn}° and shifts a cross by {shift_mm} mm: no printer is so wrong"
            ),
            "scale and turn at most 5 %, a cross at most 15 mm away",
            "look for a mixed-up cross or edge, a test sheet of another size, or “fit to page”",
        ),
        CertificateProblem::OtherSheet { profile, page } => Wording::new(
            format!("printer `{profile}` was measured with another sheet"),
            format!("measured with {page} mm"),
            format!(
                "print the test sheet for this stock and measure it: thidua calibrate {profile} --stock …"
            ),
        ),
        CertificateProblem::WhichDecision { decisions } => Wording::new(
            if decisions.is_empty() {
                "there is no award decision".to_owned()
            } else {
                "there are several award decisions".to_owned()
            },
            if decisions.is_empty() {
                "a decision in papers.yaml".to_owned()
            } else {
                format!("--decision with one of: {}", quoted(decisions))
            },
            "add --decision and the decision's id",
        ),
        CertificateProblem::NotADecision { id } => Wording::new(
            format!("`{id}` is not an award decision"),
            "a paper of a kind with `enters_book` in kinds.yaml",
            "write the decision's id",
        ),
        CertificateProblem::OnlyProof { id } => Wording::new(
            format!("`{id}` is not issued: there is no number and no line in the book of awards"),
            "",
            format!("look at it with --mode proof; once it is signed, `thidua issue {id}`, then print"),
        ),
        CertificateProblem::BadRows { found } => Wording::new(
            format!("`--only {found}` makes no sense"),
            "numbers through the whole list, or group and number as the list prints them, with commas between; a stretch as 7-12",
            "write it as --only 3,7-12 or --only II.3,II.7-12",
        ),
        CertificateProblem::NoSuchRow { row, last } => Wording::new(
            format!("the list has no number {row}"),
            format!("1 to {last}"),
            "see the numbers in the fit report and write them again",
        ),
        CertificateProblem::ReprintWithoutRows => Wording::new(
            "a reprint without saying of which",
            "--only with numbers of the list",
            "add --only, such as --only 7",
        ),
        CertificateProblem::NothingToPrint { id } => Wording::new(
            format!("there is no certificate to print for `{id}`"),
            "",
            "compare the stock's `awards` with the awards of the list",
        ),
        CertificateProblem::DoesNotFit {
            row,
            name,
            field,
            text,
            room,
            lines,
            least,
        } => Wording::new(
            format!(
                "number {row}, {name}: box `{field}` does not fit: {}",
                shown(text)
            ),
            format!("in the box of {room}, at most {lines} lines, letters of {least} pt or more"),
            "shorten it; or set | where a line may end in `on_certificate`; or widen the box, lower `min_size`, allow more `lines` in the stock",
        ),
        CertificateProblem::LacksLetter {
            row,
            name,
            field,
            letter,
        } => Wording::new(
            format!("number {row}, {name}: the font of box `{field}` has no “{letter}”"),
            "Vietnamese letters, digits, usual punctuation",
            "mend that letter in the data",
        ),
        CertificateProblem::CommonDoesNotFit { field, text } => Wording::new(
            format!("box `{field}` does not fit: {}", shown(text)),
            "what all certificates say fits its box",
            "widen the box, lower `min_size` or allow more `lines` in the stock",
        ),
        CertificateProblem::CommonLacksLetter { field, letter } => Wording::new(
            format!("the font of box `{field}` has no “{letter}”"),
            "Vietnamese letters, digits, usual punctuation",
            "mend that letter, or use `font: tinos`",
        ),
        CertificateProblem::NotAsDecided {
            row,
            key,
            now,
            decided,
        } => Wording::new(
            format!(
                "number {row}: `{key}` is now “{}”, not what the issued decision says",
                shown(now)
            ),
            format!("as decided: “{decided}”"),
            "put it back; if the decision is wrong, correct or replace it first, then print",
        ),
        CertificateProblem::NotInFile { row, name, id } => Wording::new(
            format!("number {row}, {name} (`{id}`), is not in awardees.yaml any more"),
            "everyone of the issued decision",
            format!("put `{id}` back into awardees.yaml"),
        ),
        CertificateProblem::OtherWords { row, name, key } => Wording::new(
            format!("number {row}, {name}: `on_certificate.{key}` is not this entry's `{key}`"),
            "the same words, with | where a line ends",
            "copy the words and set | between them",
        ),
    }
}
