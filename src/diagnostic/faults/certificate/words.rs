//! What these faults say.
//!
//! Long because each fault says six sentences, three in each language, side by side.

use super::CertificateProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::{Wording, quoted, shown};

impl CertificateProblem {
    /// Its sentences.
    #[expect(
        clippy::too_many_lines,
        reason = "one flat match: every fault beside its words"
    )]
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
            Self::BoxOutsidePage { field, page } => language.say(
                Wording::new(
                    format!("ô `{field}` nằm ngoài tờ giấy {page} mm"),
                    "x + width và y + height không vượt khổ giấy",
                    "đo lại ô trên phôi, sửa `x`, `y`, `width`, `height`; hoặc sửa `page`",
                ),
                Wording::new(
                    format!("box `{field}` lies outside the sheet of {page} mm"),
                    "x + width and y + height within the sheet",
                    "measure the box again and mend `x`, `y`, `width`, `height`; or mend `page`",
                ),
            ),
            Self::BadLength { key, found } => language.say(
                Wording::new(
                    format!("`{key}` là {found}"),
                    "số lớn hơn 0, không quá 2000",
                    "đo bằng mm (cỡ chữ bằng pt) rồi ghi lại",
                ),
                Wording::new(
                    format!("`{key}` is {found}"),
                    "a number above 0, at most 2000",
                    "measure in mm (letters in pt) and write it again",
                ),
            ),
            Self::SizesReversed { size, least } => language.say(
                Wording::new(
                    format!("`min_size` {least} lớn hơn `size` {size}"),
                    "`min_size` không lớn hơn `size`",
                    "đổi hai số cho nhau, hoặc bỏ `min_size`",
                ),
                Wording::new(
                    format!("`min_size` {least} is larger than `size` {size}"),
                    "`min_size` not above `size`",
                    "swap the two, or leave `min_size` out",
                ),
            ),
            Self::ScriptHasOneFace => language.say(
                Wording::new(
                    "chữ thư pháp `great-vibes` chỉ có một kiểu",
                    "",
                    "bỏ `bold`, `italic`, hoặc dùng `font: tinos`",
                ),
                Wording::new(
                    "the calligraphic `great-vibes` has one face only",
                    "",
                    "leave `bold` and `italic` out, or use `font: tinos`",
                ),
            ),
            Self::BadColour { found } => language.say(
                Wording::new(
                    format!("`{found}` không phải mã màu"),
                    "# và sáu chữ số 0-9, a-f, trong ngoặc kép: \"#b3121d\"",
                    "ghi lại mã màu",
                ),
                Wording::new(
                    format!("`{found}` is not a colour"),
                    "# and six digits 0-9, a-f, in quotes: \"#b3121d\"",
                    "write the colour again",
                ),
            ),
            Self::UnknownFact {
                found,
                known,
                suggestion,
            } => language.say(
                Wording::new(
                    format!("không có `{{{found}}}` trên giấy khen"),
                    format!("một trong: {}", quoted(known)),
                    suggestion.as_ref().map_or_else(
                        || "sửa chữ trong ngoặc nhọn".to_owned(),
                        |word| format!("có phải là `{{{word}}}`?"),
                    ),
                ),
                Wording::new(
                    format!("certificates have no `{{{found}}}`"),
                    format!("one of: {}", quoted(known)),
                    suggestion.as_ref().map_or_else(
                        || "mend what stands in the braces".to_owned(),
                        |word| format!("did you mean `{{{word}}}`?"),
                    ),
                ),
            ),
            Self::PictureUnusable { path } => language.say(
                Wording::new(
                    format!("tệp hình `{path}` không dùng được"),
                    "hình PNG, JPEG (màu RGB hoặc xám, không phải CMYK) hoặc SVG; nền còn có thể là PDF một trang",
                    "quét hoặc xuất lại hình rồi chép vào cùng chỗ",
                ),
                Wording::new(
                    format!("the picture `{path}` cannot be used"),
                    "PNG, JPEG (RGB or grey, not CMYK) or SVG; a background may be a PDF of one page",
                    "scan or export it again into the same place",
                ),
            ),
            Self::NoNameField { subject } => language.say(
                Wording::new(
                    format!("phôi không có ô nào in tên cho đối tượng {}", subject.said(language)),
                    "ít nhất một ô có {name}",
                    "thêm ô có {name}, hoặc thêm đối tượng này vào khóa `for`",
                ),
                Wording::new(
                    format!("no field of the stock prints a name for {}", subject.said(language)),
                    "at least one field with {name}",
                    "add a field with {name}, or add this kind to its `for`",
                ),
            ),
            Self::OtherSigner { now, decided } => language.say(
                Wording::new(
                    format!("người ký nay là “{}”, khác quyết định đã ban hành", shown(now)),
                    format!("như quyết định: “{decided}”"),
                    "trả lại người ký như quyết định (office.yaml, `signatory` trong papers.yaml) rồi in; quyết định sai thì thay quyết định trước",
                ),
                Wording::new(
                    format!(
                        "the signatory is now “{}”, not the one of the issued decision",
                        shown(now)
                    ),
                    format!("as decided: “{decided}”"),
                    "put the signatory back (office.yaml, `signatory` in papers.yaml), then print; if the decision is wrong, replace it first",
                ),
            ),
            Self::VerbPrinted { stock, printed, row, name, verb, more } => {
                let others = |words: &str| if *more > 0 { format!(" (+{more} {words})") } else { String::new() };
                language.say(
                    Wording::new(
                        format!("dòng {row} ({name}){} là {verb}, mà phôi “{stock}” in sẵn {printed}", others("dòng")),
                        format!("phôi in sẵn {verb}, hoặc phôi có ô ghi {{verb}}"),
                        "in các dòng này lên phôi khác (`--only`, `--stock`); phôi in sẵn chữ khác thì ghi `verb` trong tệp phôi",
                    ),
                    Wording::new(
                        format!("row {row} ({name}){} is {verb}, but the stock “{stock}” has {printed} in print", others("more")),
                        format!("stock with {verb} in print, or with a box for {{verb}}"),
                        "print these rows on other stock (`--only`, `--stock`); where other words are in print, say them as `verb` in the stock's file",
                    ),
                )
            }
            Self::OtherAward {
                row,
                name,
                award,
                stock,
            } => language.say(
                Wording::new(
                    format!("số {row}, {name}: hình thức “{}” không in bằng phôi `{stock}`, để lại", award.name),
                    "",
                    "in bằng phôi dành cho hình thức ấy (--stock), hoặc thêm hình thức vào khóa `awards` của phôi",
                ),
                Wording::new(
                    format!("number {row}, {name}: {} is not printed on stock `{stock}`, set aside", award.said(language)),
                    "",
                    "print on a stock for that award (--stock), or add the award to the stock's `awards`",
                ),
            ),
            Self::PictureNotInDocx { path } => language.say(
                Wording::new(
                    format!("DOCX không hiện được hình vẽ `{path}`; chỗ đó để trống"),
                    "",
                    "dùng tệp PNG hoặc JPEG nếu cần DOCX có hình",
                ),
                Wording::new(
                    format!("DOCX cannot show the drawing `{path}`; its place stays empty"),
                    "",
                    "use a PNG or JPEG if the DOCX needs the picture",
                ),
            ),
            Self::EmblemMissing { stock } => language.say(
                Wording::new(
                    format!("phôi “{}” chưa có hình Quốc huy; chỗ đó để trống", shown(stock)),
                    "hình Quốc huy của cơ quan, PNG hoặc SVG",
                    "chép tệp phôi và hình vào `templates/stocks/`, thêm `file: quoc-huy.png` dưới `emblem`",
                ),
                Wording::new(
                    format!("the stock “{}” has no picture of the national emblem; its place stays empty", shown(stock)),
                    "the office's own picture of the emblem, PNG or SVG",
                    "copy the stock and the picture into `templates/stocks/`, add `file: quoc-huy.png` below `emblem`",
                ),
            ),
            Self::PartOutsidePage { part, page } => language.say(
                Wording::new(
                    format!("{} nằm ngoài tờ giấy {page} mm", part.said(language)),
                    "nằm trọn trong tờ giấy: x, y từ 0, x cộng chiều dài không vượt khổ giấy",
                    "đo lại trên phôi rồi sửa số; hoặc sửa `page`",
                ),
                Wording::new(
                    format!("{} lies outside the sheet of {page} mm", part.said(language)),
                    "all of it on the sheet: x and y from 0, x and the length together within the sheet",
                    "measure again on the stock and mend the numbers; or mend `page`",
                ),
            ),
            Self::FrameUnfit { page, least, most } => language.say(
                Wording::new(
                    format!("khung vẽ không vừa tờ giấy {page} mm"),
                    format!("`width` từ {least} mm; `margin` và hai lần `width` cộng lại không quá {most} mm"),
                    "sửa `margin`, `width` của khung",
                ),
                Wording::new(
                    format!("the border does not fit on the sheet of {page} mm"),
                    format!("a `width` of {least} mm or more; `margin` and twice `width` together at most {most} mm"),
                    "mend the border's `margin` and `width`",
                ),
            ),
            Self::BadReading { found } => language.say(
                Wording::new(
                    format!("không đọc được số đo `{found}`"),
                    "dấu và hai số mm: A=20.8,19.2 (hoặc A=20,8;19,2)",
                    "đo từ mép giấy đến tâm dấu, ghi lại",
                ),
                Wording::new(
                    format!("`{found}` is not a reading"),
                    "a cross and two numbers in mm: A=20.8,19.2 (or A=20,8;19,2)",
                    "measure from the edges of the paper to the middle of the cross and write it again",
                ),
            ),
            Self::BadPrinterName { found } => language.say(
                Wording::new(
                    format!("`{found}` không dùng làm tên máy in được"),
                    "chữ thường không dấu, số và dấu -, như canon-khay-tay",
                    "đặt lại tên",
                ),
                Wording::new(
                    format!("`{found}` cannot be a printer's name"),
                    "small letters a-z, digits and hyphens, such as canon-tray-2",
                    "choose another name",
                ),
            ),
            Self::TooFewReadings { found } => language.say(
                Wording::new(
                    format!("có {found} số đo dùng được"),
                    "từ hai đến bốn dấu khác nhau",
                    "đo thêm dấu trên tờ thử, tốt nhất cả bốn: A, B, C, D",
                ),
                Wording::new(
                    format!("{found} readings can be used"),
                    "two to four different crosses",
                    "measure more crosses of the test sheet, best all four: A, B, C, D",
                ),
            ),
            Self::ReadingsDisagree { worst_mm } => language.say(
                Wording::new(
                    format!("các số đo không khớp nhau, lệch đến {worst_mm} mm"),
                    "các dấu lệch nhau không quá 1,0 mm",
                    "đo lại từng dấu; xem có nhầm dấu hay nhầm mép giấy, tờ thử có bị kẹp lệch không",
                ),
                Wording::new(
                    format!("the readings contradict each other by up to {worst_mm} mm"),
                    "readings that agree within 1.0 mm",
                    "measure each cross again; look for a mixed-up cross or edge, and for a sheet that was fed askew",
                ),
            ),
            Self::PrinterTooWrong {
                scale,
                turn,
                shift_mm,
            } => language.say(
                Wording::new(
                    format!(
                        "theo số đo, máy in co giãn còn {scale} %, xoay {turn}°, có dấu lệch {shift_mm} mm: không máy nào sai đến thế"
                    ),
                    "co giãn, xoay không quá 5 %; dấu lệch không quá 15 mm",
                    "xem có đo nhầm dấu, nhầm mép giấy, hay in tờ thử của khổ khác, in kiểu “vừa trang”",
                ),
                Wording::new(
                    format!(
                        "by these readings the printer scales to {scale} %, turns by {turn}° and shifts a cross by {shift_mm} mm: no printer is so wrong"
                    ),
                    "scale and turn at most 5 %, a cross at most 15 mm away",
                    "look for a mixed-up cross or edge, a test sheet of another size, or “fit to page”",
                ),
            ),
            Self::OtherSheet { profile, page } => language.say(
                Wording::new(
                    format!("máy in `{profile}` được hiệu chỉnh với khổ giấy khác"),
                    format!("hiệu chỉnh với khổ {page} mm"),
                    format!("in tờ thử với đúng phôi này rồi đo lại: thidua calibrate {profile} --stock …"),
                ),
                Wording::new(
                    format!("printer `{profile}` was measured with another sheet"),
                    format!("measured with {page} mm"),
                    format!(
                        "print the test sheet for this stock and measure it: thidua calibrate {profile} --stock …"
                    ),
                ),
            ),
            Self::WhichDecision { decisions } => language.say(
                Wording::new(
                    if decisions.is_empty() {
                        "chưa có quyết định khen thưởng nào".to_owned()
                    } else {
                        "có nhiều quyết định khen thưởng".to_owned()
                    },
                    if decisions.is_empty() {
                        "một quyết định trong papers.yaml".to_owned()
                    } else {
                        format!("--decision với một trong: {}", quoted(decisions))
                    },
                    "thêm --decision và mã của quyết định",
                ),
                Wording::new(
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
            ),
            Self::NotADecision { id } => language.say(
                Wording::new(
                    format!("`{id}` không phải quyết định khen thưởng"),
                    "văn bản thuộc loại có `enters_book` trong kinds.yaml",
                    "ghi đúng mã của quyết định",
                ),
                Wording::new(
                    format!("`{id}` is not an award decision"),
                    "a paper of a kind with `enters_book` in kinds.yaml",
                    "write the decision's id",
                ),
            ),
            Self::OnlyProof { id } => language.say(
                Wording::new(
                    format!("`{id}` chưa ban hành: chưa có số quyết định, chưa có số trong sổ khen thưởng"),
                    "",
                    format!("xem trước bằng --mode proof; khi đã ký thì `thidua issue {id}` rồi in"),
                ),
                Wording::new(
                    format!("`{id}` is not issued: there is no number and no line in the book of awards"),
                    "",
                    format!("look at it with --mode proof; once it is signed, `thidua issue {id}`, then print"),
                ),
            ),
            Self::BadRows { found } => language.say(
                Wording::new(
                    format!("không hiểu `--only {found}`"),
                    "số thứ tự tính qua cả danh sách, hoặc nhóm và số trong nhóm như in trong danh sách; cách nhau dấu phẩy; khoảng viết 7-12",
                    "ghi như --only 3,7-12 hoặc --only II.3,II.7-12",
                ),
                Wording::new(
                    format!("`--only {found}` makes no sense"),
                    "numbers through the whole list, or group and number as the list prints them, with commas between; a stretch as 7-12",
                    "write it as --only 3,7-12 or --only II.3,II.7-12",
                ),
            ),
            Self::NoSuchRow { row, last } => language.say(
                Wording::new(
                    format!("danh sách không có số {row}"),
                    format!("từ 1 đến {last}"),
                    "xem số thứ tự trong bảng đối chiếu rồi ghi lại",
                ),
                Wording::new(
                    format!("the list has no number {row}"),
                    format!("1 to {last}"),
                    "see the numbers in the fit report and write them again",
                ),
            ),
            Self::ReprintWithoutRows => language.say(
                Wording::new(
                    "in lại mà không nói in lại tờ nào",
                    "--only với số thứ tự",
                    "thêm --only, như --only 7",
                ),
                Wording::new(
                    "a reprint without saying of which",
                    "--only with numbers of the list",
                    "add --only, such as --only 7",
                ),
            ),
            Self::NothingToPrint { id } => language.say(
                Wording::new(
                    format!("không có giấy khen nào để in theo `{id}`"),
                    "",
                    "xem `awards` của phôi và hình thức khen của danh sách",
                ),
                Wording::new(
                    format!("there is no certificate to print for `{id}`"),
                    "",
                    "compare the stock's `awards` with the awards of the list",
                ),
            ),
            Self::DoesNotFit {
                row,
                name,
                field,
                text,
                room,
                lines,
                least,
            } => language.say(
                Wording::new(
                    format!("số {row}, {name}: ô `{field}` không vừa: {}", shown(text)),
                    format!("vừa ô {room}, không quá {lines} dòng, chữ không nhỏ hơn {least} pt"),
                    "rút gọn lời; hoặc đặt dấu | ở chỗ xuống dòng trong `on_certificate`; hoặc nới ô, giảm `min_size`, thêm `lines` trong phôi",
                ),
                Wording::new(
                    format!(
                        "number {row}, {name}: box `{field}` does not fit: {}",
                        shown(text)
                    ),
                    format!("in the box of {room}, at most {lines} lines, letters of {least} pt or more"),
                    "shorten it; or set | where a line may end in `on_certificate`; or widen the box, lower `min_size`, allow more `lines` in the stock",
                ),
            ),
            Self::LacksLetter {
                row,
                name,
                field,
                letter,
            } => language.say(
                Wording::new(
                    format!("số {row}, {name}: phông của ô `{field}` không có chữ “{letter}”"),
                    "chữ Việt, số và dấu câu thường dùng",
                    "sửa chữ đó trong dữ liệu",
                ),
                Wording::new(
                    format!("number {row}, {name}: the font of box `{field}` has no “{letter}”"),
                    "Vietnamese letters, digits, usual punctuation",
                    "mend that letter in the data",
                ),
            ),
            Self::CommonDoesNotFit { field, text } => language.say(
                Wording::new(
                    format!("ô `{field}` không vừa: {}", shown(text)),
                    "chữ chung của mọi giấy khen vừa ô",
                    "nới ô, giảm `min_size` hoặc thêm `lines` trong phôi",
                ),
                Wording::new(
                    format!("box `{field}` does not fit: {}", shown(text)),
                    "what all certificates say fits its box",
                    "widen the box, lower `min_size` or allow more `lines` in the stock",
                ),
            ),
            Self::CommonLacksLetter { field, letter } => language.say(
                Wording::new(
                    format!("phông của ô `{field}` không có chữ “{letter}”"),
                    "chữ Việt, số và dấu câu thường dùng",
                    "sửa chữ đó, hoặc dùng `font: tinos`",
                ),
                Wording::new(
                    format!("the font of box `{field}` has no “{letter}”"),
                    "Vietnamese letters, digits, usual punctuation",
                    "mend that letter, or use `font: tinos`",
                ),
            ),
            Self::NotAsDecided {
                row,
                key,
                now,
                decided,
            } => language.say(
                Wording::new(
                    format!(
                        "số {row}: `{key}` nay là “{}”, khác quyết định đã ban hành",
                        shown(now)
                    ),
                    format!("như quyết định: “{decided}”"),
                    "trả lại như quyết định; nếu quyết định sai thì đính chính hoặc thay quyết định trước, rồi in",
                ),
                Wording::new(
                    format!(
                        "number {row}: `{key}` is now “{}”, not what the issued decision says",
                        shown(now)
                    ),
                    format!("as decided: “{decided}”"),
                    "put it back; if the decision is wrong, correct or replace it first, then print",
                ),
            ),
            Self::NotInFile { row, name, id } => language.say(
                Wording::new(
                    format!("số {row}, {name} (`{id}`) không còn trong awardees.yaml"),
                    "mọi người trong quyết định đã ban hành",
                    format!("khôi phục mục `{id}` trong awardees.yaml"),
                ),
                Wording::new(
                    format!("number {row}, {name} (`{id}`), is not in awardees.yaml any more"),
                    "everyone of the issued decision",
                    format!("put `{id}` back into awardees.yaml"),
                ),
            ),
            Self::OtherWords { row, name, key } => language.say(
                Wording::new(
                    format!("số {row}, {name}: `on_certificate.{key}` khác `{key}` của mục này"),
                    "đúng các chữ ấy, chỉ thêm dấu | ở chỗ xuống dòng",
                    "chép lại nguyên văn rồi đặt dấu |",
                ),
                Wording::new(
                    format!("number {row}, {name}: `on_certificate.{key}` is not this entry's `{key}`"),
                    "the same words, with | where a line ends",
                    "copy the words and set | between them",
                ),
            ),
            Self::PictureElsewhere { path } => language.say(
                Wording::new(
                    format!("hình `{}` nằm ngoài thư mục templates/stocks", shown(path)),
                    "tên tệp cùng thư mục với phôi, hoặc trong thư mục con; không có `..`, không bắt đầu bằng `/` hay tên ổ đĩa",
                    "chép tệp hình vào templates/stocks rồi ghi tên tệp",
                ),
                Wording::new(
                    format!("the picture `{}` is outside the folder templates/stocks", shown(path)),
                    "a file beside the stock or in a folder below it; no `..`, no `/` or drive at the beginning",
                    "copy the picture into templates/stocks and write its name",
                ),
            ),
            Self::PictureTooFine { path, width, height, most } => language.say(
                Wording::new(
                    format!("hình `{path}` có {width} × {height} điểm ảnh"),
                    format!("không quá {} triệu điểm ảnh: khổ A3 quét ở 400 dpi là 31 triệu", most / 1_000_000),
                    "quét lại ở 300 dpi, hoặc thu nhỏ hình",
                ),
                Wording::new(
                    format!("the picture `{path}` has {width} × {height} dots"),
                    format!("{} million at most: an A3 sheet at 400 dpi has 31 million", most / 1_000_000),
                    "scan again at 300 dpi, or make the picture smaller",
                ),
            ),
            Self::DrawingTooHeavy { path } => language.say(
                Wording::new(
                    format!("hình vẽ `{path}` quá nặng"),
                    "SVG không nén, không hiệu ứng (filter), không nhúng hình khác, không quá 20.000 nét và 5 MB",
                    "mở hình bằng phần mềm vẽ, gộp nét, bỏ hiệu ứng, lưu dạng “Plain SVG”; hoặc xuất ra PNG",
                ),
                Wording::new(
                    format!("the drawing `{path}` is too heavy"),
                    "SVG that is not packed, without effects (filter) or pictures inside, of at most 20,000 parts and 5 MB",
                    "open it in a drawing program, join its parts, remove effects and save it as plain SVG; or export a PNG",
                ),
            ),
            Self::BlankInStock { stock, field, blank } => language.say(
                Wording::new(
                    format!("ô `{field}` của phôi “{stock}” còn chỗ chưa điền “{}”", shown(blank)),
                    "giấy khen không còn chỗ trống, không còn chữ giữ chỗ",
                    "điền chữ, hoặc dùng {name}, {decision}, {place_day} …; xem bố cục thì `--mode proof`",
                ),
                Wording::new(
                    format!("the field `{field}` of the stock “{stock}” still has the blank “{}”", shown(blank)),
                    "a certificate has neither blanks nor placeholders",
                    "write the words, or use {name}, {decision}, {place_day} …; to look at the layout, `--mode proof`",
                ),
            ),
            Self::BlankOnCertificate { row, name, blank } => language.say(
                Wording::new(
                    format!("số {row}, {name}: giấy khen còn chỗ chưa điền “{}”", shown(blank)),
                    "giấy khen không còn chỗ trống, không còn chữ giữ chỗ",
                    "thay quyết định đã ghi chỗ trống ấy (`thidua replace`), rồi in",
                ),
                Wording::new(
                    format!("number {row}, {name}: the certificate still has the blank “{}”", shown(blank)),
                    "a certificate has neither blanks nor placeholders",
                    "replace the decision that has the blank (`thidua replace`), then print",
                ),
            ),
            Self::BoxNumber { part, found } => language.say(
                Wording::new(
                    format!("{} ghi “{}”", part.said(language), shown(found)),
                    "một số đo, như 34,5; không quá 2000",
                    "đo bằng thước trên phôi (mm; cỡ chữ bằng pt) rồi gõ lại",
                ),
                Wording::new(
                    format!("{} is “{}”", part.said(language), shown(found)),
                    "a length, such as 34.5; at most 2000",
                    "measure it on the stock (mm; letters in pt) and type it again",
                ),
            ),
            Self::BoxOffSheet { name, page } => language.say(
                Wording::new(
                    format!("ô “{}” ra ngoài tờ giấy {page} mm", shown(name)),
                    "cả ô nằm trên tờ giấy",
                    "dời ô vào trong, hoặc thu hẹp ô",
                ),
                Wording::new(
                    format!("the box “{}” would leave the sheet of {page} mm", shown(name)),
                    "all of the box on the sheet",
                    "move it inside, or make it smaller",
                ),
            ),
            Self::BoxSizesReversed { name, size, least } => language.say(
                Wording::new(
                    format!("ô “{}”: cỡ chữ nhỏ nhất {least} lớn hơn cỡ chữ {size}", shown(name)),
                    "cỡ nhỏ nhất không lớn hơn cỡ chữ khi đủ chỗ",
                    "giảm cỡ nhỏ nhất, hoặc tăng cỡ chữ",
                ),
                Wording::new(
                    format!("box “{}”: the smallest size {least} is above the size {size}", shown(name)),
                    "a smallest size not above the size",
                    "make the smallest size smaller, or the size larger",
                ),
            ),
        }
    }
}
