//! What a file says of itself: catalogue, XMP, the older dictionary with the same facts.

use pdf_writer::{Chunk, Date, Finish, Name, Ref, Str, TextStr};

use super::Job;
use super::base::{ABOUT, Base, CATALOG, COLOURS, INFO, PAGES};
use chrono::Datelike;

const CREATOR: &str = concat!("thidua ", env!("CARGO_PKG_VERSION"));

/// Catalogue, metadata and information.
pub(super) fn objects(job: &Job<'_>, base: &Base, ident: &[u8]) -> Vec<(Ref, Chunk)> {
    vec![
        (ABOUT, metadata(job, base, ident)),
        (INFO, information(job)),
        (CATALOG, catalog(base)),
    ]
}

/// Viewers must not scale: the sheet is in millimetres.
fn catalog(base: &Base) -> Chunk {
    let mut chunk = Chunk::new();
    let mut catalog = chunk.indirect(CATALOG).dict();
    catalog.pair(Name(b"Type"), Name(b"Catalog"));
    catalog.pair(Name(b"Pages"), PAGES);
    catalog.pair(Name(b"Metadata"), ABOUT);
    catalog.pair(Name(b"Lang"), TextStr("vi-VN"));
    catalog
        .insert(Name(b"ViewerPreferences"))
        .dict()
        .pair(Name(b"DisplayDocTitle"), true)
        .pair(Name(b"PrintScaling"), Name(b"None"));
    if base.archival {
        let mut intents = catalog.insert(Name(b"OutputIntents")).array();
        intents
            .push()
            .dict()
            .pair(Name(b"Type"), Name(b"OutputIntent"))
            .pair(Name(b"S"), Name(b"GTS_PDFA1"))
            .pair(Name(b"OutputConditionIdentifier"), Str(b"sRGB"))
            .pair(Name(b"RegistryName"), Str(b"http://www.color.org"))
            .pair(Name(b"Info"), Str(b"sRGB IEC61966-2.1"))
            .pair(Name(b"DestOutputProfile"), COLOURS);
        intents.finish();
    }
    catalog.finish();
    chunk
}

fn information(job: &Job<'_>) -> Chunk {
    let date = job.properties.date;
    let part = |part: u32| u8::try_from(part).unwrap_or(1);
    let date = Date::new(u16::try_from(date.year()).unwrap_or_default())
        .month(part(date.month()))
        .day(part(date.day()))
        .hour(0)
        .minute(0)
        .second(0)
        .utc_offset_hour(0)
        .utc_offset_minute(0);
    let mut chunk = Chunk::new();
    chunk
        .indirect(INFO)
        .dict()
        .pair(Name(b"Title"), TextStr(&job.properties.title))
        .pair(Name(b"Author"), TextStr(&job.properties.author))
        .pair(Name(b"Creator"), TextStr(CREATOR))
        .pair(Name(b"CreationDate"), date)
        .pair(Name(b"ModDate"), date);
    chunk
}

fn metadata(job: &Job<'_>, base: &Base, ident: &[u8]) -> Chunk {
    let escaped = |text: &str| quick_xml::escape::escape(text).into_owned();
    let date = job.properties.date.format("%Y-%m-%dT00:00:00Z");
    let ident: String = ident.iter().map(|byte| format!("{byte:02x}")).collect();
    let archival = if base.archival {
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"
    } else {
        ""
    };
    let text = format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\" \
         xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>\
         <dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\
         <dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>\
         <dc:format>application/pdf</dc:format>\
         <xmp:CreatorTool>{CREATOR}</xmp:CreatorTool><xmp:CreateDate>{date}</xmp:CreateDate>\
         <xmp:ModifyDate>{date}</xmp:ModifyDate><xmpMM:DocumentID>{ident}</xmpMM:DocumentID>{archival}\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>",
        escaped(&job.properties.title),
        escaped(&job.properties.author),
    );
    let mut chunk = Chunk::new();
    chunk
        .stream(ABOUT, text.as_bytes())
        .pair(Name(b"Type"), Name(b"Metadata"))
        .pair(Name(b"Subtype"), Name(b"XML"));
    chunk
}
