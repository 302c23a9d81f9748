//! A stock as a page shows it: its sheet and its boxes.

use super::box_name::box_name;
use crate::diagnostic::Language;
use crate::fit::{Field, Stock};
use crate::input::Session;
use crate::pipeline::{OpenCampaign, Opened};

/// A sheet with its boxes.
#[derive(Debug, Clone, PartialEq)]
pub struct StockLayout {
    /// What people call the stock.
    pub name: String,
    /// Width and height of the sheet, in millimetres.
    pub page_mm: (f64, f64),
    /// The boxes, in the stock's order.
    pub boxes: Vec<BoxPlace>,
}

/// A box with text.
#[derive(Debug, Clone, PartialEq)]
pub struct BoxPlace {
    /// Its id.
    pub id: String,
    /// What stands in it: `tên`.
    pub name: String,
    /// Where it is.
    pub spot: BoxSpot,
    /// How many lines it may have.
    pub lines: u32,
}

/// Where a box is and how large its letters are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BoxSpot {
    /// Its left edge, in millimetres.
    pub x: f64,
    /// Its upper edge, in millimetres.
    pub y: f64,
    /// Its width, in millimetres.
    pub width: f64,
    /// Its height, in millimetres.
    pub height: f64,
    /// The size of its letters where there is room, in points.
    pub size: f64,
    /// The smallest size they may shrink to, in points.
    pub least: f64,
}

impl BoxSpot {
    pub(super) fn of(field: &Field) -> Self {
        let area = field.area;
        Self {
            x: area.x,
            y: area.y,
            width: area.width,
            height: area.height,
            size: field.size,
            least: field.least,
        }
    }
}

/// The layout of a stock. None: there is no such stock, or it is faulty, and the report says so.
pub fn stock_layout(
    stock: &str,
    campaign: &OpenCampaign,
    opened: &Opened,
    language: Language,
    session: &mut Session,
) -> Option<StockLayout> {
    let stock = opened.workshop.stock_for(stock, &campaign.dossier.law, session)?;
    Some(StockLayout {
        name: stock.name.to_string(),
        page_mm: (stock.page.width, stock.page.height),
        boxes: boxes(&stock, language),
    })
}

fn boxes(stock: &Stock, language: Language) -> Vec<BoxPlace> {
    let place = |field: &Field| BoxPlace {
        id: field.id.to_string(),
        name: box_name(&field.text, language),
        spot: BoxSpot::of(field),
        lines: field.lines,
    };
    stock.fields.iter().map(|field| place(field)).collect()
}
