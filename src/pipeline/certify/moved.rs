//! A box of a stock is moved: tried first, then written into the office's own file of the stock.

use super::box_name::box_name;
use super::layout::BoxSpot;
use crate::diagnostic::{BoxPart, CertificateProblem, Language, OutputProblem, PathProblem, Thing};
use crate::fit::{Area, Field, Stock};
use crate::input::{Change, Edit, Fresh, Session};
use crate::model::unknown;
use crate::output::create_deep;
use crate::pipeline::history::{Told, remember};
use crate::pipeline::{EditedFile, OpenCampaign, Opened, edit};

/// A box and where it is meant to be.
#[derive(Debug, Clone, PartialEq)]
pub struct MovedBox {
    /// Its id.
    pub id: String,
    /// Where it is meant to be.
    pub spot: BoxSpot,
}

/// The file of a stock, in the working folder.
pub fn stock_file(stock: &str) -> String {
    format!("templates/stocks/{stock}.yaml")
}

/// The largest length on a sheet, in millimetres or points.
const MOST: f64 = 2000.0;

/// What was typed for a box: six numbers, in the order of [`BoxPart::ALL`], with a comma or a point. None: one of them is no
/// length, and the report says which.
pub fn typed_spot(typed: [&str; 6], session: &mut Session) -> Option<BoxSpot> {
    let numbers = BoxPart::ALL.map(|part| {
        let text = typed[part as usize].trim();
        let least = if part.may_be_nothing() { 0.0 } else { 0.01 };
        let number = text.replace(',', ".").parse::<f64>().ok();
        let number = number.filter(|number| (least..=MOST).contains(number));
        if number.is_none() {
            let found = text.to_owned();
            session.add(CertificateProblem::BoxNumber { part, found }, None);
        }
        // Hundredths of a millimetre are finer than any printer.
        number.map(|number| (number * 100.0).round() / 100.0)
    });
    let [x, y, width, height, size, least] = numbers;
    Some(BoxSpot {
        x: x?,
        y: y?,
        width: width?,
        height: height?,
        size: size?,
        least: least?,
    })
}

/// The stock with the box at its new place. None: the box cannot stand there, and the report says why.
pub(super) fn moved(mut stock: Stock, moved: &MovedBox, session: &mut Session) -> Option<Stock> {
    let (page, known) = (stock.page, stock.fields.iter().map(|field| field.id.to_string()));
    let known: Vec<String> = known.collect();
    let Some(field) = stock
        .fields
        .iter_mut()
        .find(|field| field.id.as_str() == moved.id)
    else {
        session.add(unknown(Thing::Box, &moved.id, known), None);
        return None;
    };
    let (spot, name) = (moved.spot, box_name(&field.text, Language::Vietnamese));
    field.value.area = Area {
        x: spot.x,
        y: spot.y,
        width: spot.width,
        height: spot.height,
    };
    (field.value.size, field.value.least) = (spot.size, spot.least);
    let inside = spot.x + spot.width <= page.width && spot.y + spot.height <= page.height;
    if !inside {
        let page = format!("{} × {}", page.width, page.height);
        session.add(
            CertificateProblem::BoxOffSheet {
                name: name.clone(),
                page,
            },
            None,
        );
    }
    if spot.least > spot.size {
        let (size, least) = (spot.size.to_string(), spot.least.to_string());
        session.add(CertificateProblem::BoxSizesReversed { name, size, least }, None);
    }
    (inside && spot.least <= spot.size).then_some(stock)
}

/// Moves a box of a stock in the office's own file of it, which is made of the program's where there is none. None: nothing was
/// changed, and the report says why.
pub fn move_box(
    stock: &str,
    wanted: &MovedBox,
    campaign: &OpenCampaign,
    opened: &Opened,
    session: &mut Session,
) -> Option<EditedFile> {
    let before = opened.workshop.stock_for(stock, &campaign.dossier.law, session)?;
    let at = before
        .fields
        .iter()
        .position(|field| field.id.as_str() == wanted.id);
    let old = at.map(|at| before.fields[at].value.clone());
    moved(before, wanted, session)?;
    own_file(stock, session)?;
    let edits = edits(at? + 1, &old?, wanted.spot, stock, session)?;
    edit(&stock_file(stock), &edits, session)
}

/// Sees to it that the office has a file of its own of the stock.
pub(super) fn own_file(stock: &str, session: &mut Session) -> Option<()> {
    let file = stock_file(stock);
    if session.folder.has(&file) {
        return Some(());
    }
    let (_, text) = session.template(&format!("stocks/{stock}.yaml"))?;
    put_new(&file, text.as_bytes(), session)?;
    remember(&file, None, Told::Changes(Vec::new()), session);
    Some(())
}

/// Puts a new file into the working folder.
pub(super) fn put_new(file: &str, bytes: &[u8], session: &mut Session) -> Option<()> {
    let made = create_deep(&session.folder.at(file), bytes);
    let made = made.map_err(|error| {
        let (path, problem) = (file.to_owned(), PathProblem::of(&error));
        session.add(OutputProblem::Unwritable { path, problem }, None);
    });
    made.ok()
}

/// What has to be written so that the `nth` box stands there.
fn edits(nth: usize, old: &Field, spot: BoxSpot, stock: &str, session: &mut Session) -> Option<Vec<Edit>> {
    let (before, home) = (BoxSpot::of(old), format!("fields.{nth}"));
    let pairs = [
        ("x", before.x, spot.x),
        ("y", before.y, spot.y),
        ("width", before.width, spot.width),
        ("height", before.height, spot.height),
        ("size", before.size, spot.size),
        ("min_size", before.least, spot.least),
    ];
    let (file, text) = session.template(&format!("stocks/{stock}.yaml"))?;
    let tree = session.parse(&file, &text)?;
    let changed = pairs.into_iter().filter(|(_, old, new)| (old - new).abs() > 1e-9);
    let edits = changed.map(|(key, _, new)| {
        let path = format!("{home}.{key}");
        if tree.at_path(&path).is_some() {
            let change = Change::Set(new.to_string());
            Edit { path, change }
        } else {
            let change = Change::AddKey(key.to_owned(), Fresh::text(new.to_string()));
            Edit {
                path: home.clone(),
                change,
            }
        }
    });
    let mut edits: Vec<Edit> = edits.collect();
    // Letters that may not shrink follow their size.
    let fixed = format!("{home}.min_size");
    if spot.least < spot.size && (before.least - spot.least).abs() <= 1e-9 && tree.at_path(&fixed).is_none() {
        let change = Change::AddKey("min_size".to_owned(), Fresh::text(spot.least.to_string()));
        edits.push(Edit { path: home, change });
    }
    Some(edits)
}
