//! Series and their numbers, as the campaigns' files name them.

use crate::diagnostic::Report;
use crate::model::{Date, Dossier, Series};
use crate::pipeline::Workshop;
use crate::register::Register;

impl Workshop {
    /// Whether no draft has a number in `papers.yaml` that the register gave to another paper.
    pub fn numbers_free(&self, dossier: &Dossier, register: &Register, report: &mut Report) -> bool {
        let mut free = true;
        for entry in dossier.papers().iter().filter(|entry| entry.issued.is_none()) {
            let brief = self.brief(dossier, entry, &mut Report::default());
            let Some(((brief, number), date)) = brief.zip(entry.number.as_ref()).zip(entry.date.as_ref())
            else {
                continue;
            };
            let (issuer, symbol) = (brief.body.name.as_str(), brief.symbol());
            let year = date.value.year();
            match register.holder(issuer, &symbol, year, number.value) {
                Ok(None) => {}
                Ok(Some(holder)) => {
                    let problem = holder.taken(holder.number_symbol(), issuer);
                    report.add(problem, number.place.clone());
                    free = false;
                }
                Err(fault) => {
                    report.push(fault);
                    return false;
                }
            }
        }
        free
    }

    /// The series whose papers have that symbol on that day.
    pub fn series_with(&self, dossier: &Dossier, symbol: &str, date: Date) -> Option<Series> {
        dossier.papers().iter().find_map(|entry| {
            let dated = entry.planned_for(date);
            let brief = self.brief(dossier, &dated, &mut Report::default())?;
            brief.series().filter(|_| brief.symbol() == symbol)
        })
    }
}
