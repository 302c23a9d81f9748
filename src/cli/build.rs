//! `thidua build`: makes what is ready, leaves what is issued, lists the rest with what it lacks.

use serde_json::Value;
use thidua::input::Session;
use thidua::pipeline::{MakeRequest, make, open};

use super::args::{Build, Config};
use super::bar::Bar;
use super::screen::Screen;
use super::{answer, files, standing};

/// Makes the papers.
pub(super) fn build(config: &Config, asked: &Build, screen: &Screen, session: &mut Session) -> Option<Value> {
    let bar = Bar::new();
    let opened = open(&config.open_request_to(asked.out.as_ref()), session)?;
    let request = MakeRequest {
        papers: asked.papers.clone(),
        formats: asked.formats.clone(),
        out: asked.out.clone(),
        edited: asked.edited,
        merge: asked.merge.clone(),
        sides: asked.sides,
        dossier: asked.dossier.clone(),
    };
    let campaigns = make(&request, &opened, session, &|made, of| bar.show(made, of));
    for made in &campaigns {
        files::tell(&made.placed, screen);
        for (id, standing) in &made.others {
            screen.line(&standing::row(screen, id, standing));
        }
    }
    Some(answer::made(&campaigns))
}
