//! What these faults say.

use super::SheetProblem;
use crate::diagnostic::Language;
use crate::diagnostic::wording::{Wording, day, quoted};

impl SheetProblem {
    /// Its sentences.
    pub(in crate::diagnostic) fn wording(&self, language: Language) -> Wording {
        match self {
Self::Broken => language.say(Wording::new("không đọc được tệp này như một bảng tính", "tệp .xlsx, .xls, .ods hoặc .csv còn nguyên vẹn", "mở tệp bằng Excel, chọn Save As, kiểu Excel Workbook (*.xlsx); không mở được thì lấy lại bản gốc"),
Wording::new("the file cannot be read as a workbook", "a sound .xlsx, .xls, .ods or .csv", "open it in Excel and save it as an Excel workbook (.xlsx), or fetch the original")),
Self::Password => language.say(Wording::new("tệp có mật khẩu", "tệp không đặt mật khẩu mở", "mở tệp bằng Excel, bỏ mật khẩu (File › Info › Protect Workbook › Encrypt with Password, xóa trống), rồi lưu lại"),
Wording::new("the workbook has a password", "a workbook that opens without one", "open it in Excel, take the password off (File, Info, Protect Workbook) and save it")),
Self::OtherKind { kind } => language.say(Wording::new(format!("tệp này là {kind}, không phải bảng tính mà chương trình đọc"), "tệp .xlsx, .xls, .ods hoặc .csv", "mở tệp bằng Excel, chọn Save As, kiểu Excel Workbook (*.xlsx)"),
Wording::new(format!("this is {kind}, not a workbook that is read"), "a .xlsx, .xls, .ods or .csv", "open it in Excel and save it as an Excel workbook (.xlsx)")),
Self::TooManyParts { parts, most } => language.say(Wording::new(format!("tệp gồm {parts} phần bên trong"), format!("không quá {most} phần"), "chép danh sách sang một tệp Excel mới rồi dùng tệp ấy"),
Wording::new(format!("the file has {parts} parts"), format!("{most} parts at most"), "copy the list into a new workbook and use that")),
Self::Swollen { part, most_mb } => language.say(Wording::new(format!("bung ra thì phần `{part}` quá lớn"), format!("không quá {most_mb} MB"), "chép danh sách (không chép hình) sang một tệp Excel mới rồi dùng tệp ấy"),
Wording::new(format!("unpacked, the part `{part}` is too large"), format!("{most_mb} MB at most"), "copy the list, without pictures, into a new workbook and use that")),
Self::TooManyCells { most } => language.say(Wording::new("bảng tính có quá nhiều ô, hoặc có ô nằm quá xa danh sách", format!("không quá {most} ô có nội dung, nằm liền nhau"), "xóa các cột, hàng thừa ở xa danh sách, hoặc chép danh sách sang một tệp mới"),
Wording::new("the workbook has too many cells, or one very far from the list", format!("{most} cells with something in them, at most, close to each other"), "delete the columns and rows far from the list, or copy the list into a new workbook")),
Self::NotUnicode => language.say(Wording::new("tệp CSV không ghi bằng mã Unicode", "CSV UTF-8, hoặc Unicode Text của Excel", "trong Excel chọn Save As, kiểu CSV UTF-8 (*.csv) hoặc Excel Workbook (*.xlsx)"),
Wording::new("the CSV is not Unicode", "CSV in UTF-8, or Excel's Unicode Text", "save it in Excel as CSV UTF-8 (.csv) or as an Excel workbook (.xlsx)")),
Self::Outside => language.say(Wording::new("đường dẫn của tệp dẫn ra ngoài thư mục làm việc", "tệp nằm trong thư mục làm việc, đường dẫn tính từ thư mục của tệp này", "chép tệp vào thư mục của phong trào rồi ghi tên tệp"),
Wording::new("the path of the workbook leads out of the working folder", "a path inside the working folder, from the folder of this file", "copy the workbook into the campaign's folder and write its name")),
Self::NoSuchSheet { sheet, sheets } => language.say(Wording::new(format!("tệp không có trang tính “{sheet}”"), format!("một trong: {}", quoted(sheets)), "sửa lại tên trang tính đúng như trên thẻ ở cuối màn hình Excel"),
Wording::new(format!("the workbook has no sheet “{sheet}”"), format!("one of {}", quoted(sheets)), "write the name of the sheet as its tab shows it")),
Self::SeveralSheets { sheets } => language.say(Wording::new(format!("{} trang tính đều có danh sách như vậy: {}", sheets.len(), quoted(sheets)), "một trang tính", "ghi `sheet: <tên trang tính>`; cần cả hai thì ghi mỗi trang một mục trong danh sách"),
Wording::new(format!("{} sheets have such a list: {}", sheets.len(), quoted(sheets)), "one sheet", "write `sheet: <its name>`; for more than one, write an item of the list for each")),
Self::NoHeads { wanted, sheets } => language.say(Wording::new(format!("không tìm thấy hàng tiêu đề trong 20 hàng đầu của {}", quoted(sheets)), format!("các cột như {}, tên cột đúng nghĩa, viết hoa thường hay xuống dòng đều được", quoted(wanted)), "thêm một hàng tiêu đề ngay trên danh sách; tên cột nhận được xem ở docs/danh-sach-excel.md"),
Wording::new(format!("no heads were found in the first 20 rows of {}", quoted(sheets)), format!("columns such as {}", quoted(wanted)), "put a row of heads above the list; docs/danh-sach-excel.md has those that are known")),
Self::MissingColumn { head, heads, key } => language.say(Wording::new(format!("bảng không có cột “{head}”"), format!("một cột có tiêu đề: {}; hoặc ghi giá trị chung cho mọi hàng trong tệp YAML", quoted(heads)), format!("thêm cột ấy vào bảng, hoặc ghi `common: {{{key}: …}}` cạnh tên tệp")),
Wording::new(format!("the table has no column “{head}”"), format!("a column with one of the heads {}, or a value for all rows in the YAML file", quoted(heads)), format!("add the column, or write `common: {{{key}: …}}` beside the file's name"))),
Self::NoRows => language.say(Wording::new("dưới hàng tiêu đề không có hàng nào", "ít nhất một hàng", "điền danh sách vào dưới tiêu đề; chưa có danh sách thì bỏ khóa này trong tệp YAML"),
Wording::new("nothing stands below the heads", "one row at least", "fill the list in below the heads; leave the key out while there is none")),
Self::UnknownColumn { head } => language.say(Wording::new(format!("không rõ cột “{head}” là gì; cột này không được đọc"), "", "không cần thì thôi; cần thì sửa tiêu đề theo docs/danh-sach-excel.md"),
Wording::new(format!("nobody knows what the column “{head}” is; it is not read"), "", "leave it, or write its head as docs/danh-sach-excel.md has it")),
Self::RowPassed { text } => language.say(Wording::new(format!("không đọc hàng này: “{text}”"), "", "là lời ghi dưới bảng hoặc dòng phân nhóm thì thôi; là một trường hợp thì điền số thứ tự và các cột"),
Wording::new(format!("this row is not read: “{text}”"), "", "leave it if it is a note or a title of a group; if it is a case, fill in its number and columns")),
Self::Hidden { rows, columns } => language.say(Wording::new(format!("{rows} hàng, {columns} cột đang ẩn vẫn được đọc"), "", "bỏ ẩn để xem lại (bỏ lọc, chọn tất cả, Unhide); hàng không dùng thì xóa hẳn"),
Wording::new(format!("{rows} hidden rows and {columns} hidden columns were read all the same"), "", "show them (clear the filter, Unhide) and look; delete those that are not meant")),
Self::ErrorCell { found } => language.say(Wording::new(format!("ô báo lỗi của Excel: {found}"), "một giá trị", "sửa công thức trong ô, hoặc gõ thẳng giá trị"),
Wording::new(format!("the cell shows a fault of Excel: {found}"), "a value", "mend the formula, or type the value")),
Self::NoValueKept => language.say(Wording::new("ô có công thức nhưng tệp không giữ kết quả", "một giá trị", "mở tệp bằng Excel rồi lưu lại, hoặc chép ô và dán giá trị (Paste Values)"),
Wording::new("the cell has a formula and the file keeps no value of it", "a value", "open the file in Excel and save it, or paste the values")),
Self::NumberForDate { found } => language.say(Wording::new(format!("ô cần một ngày lại là số {found}"), "một ngày: ô kiểu ngày, hoặc chữ như 30/6/2025", "định dạng ô theo kiểu ngày rồi xem lại có đúng ngày không, hoặc gõ 30/6/2025"),
Wording::new(format!("the cell should have a day and has the number {found}"), "a day: a cell with a date format, or text such as 30/6/2025", "give the cell a date format and look at it, or type 30/6/2025")),
Self::DateForText { date } => language.say(Wording::new(format!("ô cần chữ hoặc số lại là ngày {}", day(*date)), "chữ hoặc số", "thường do gõ 1/3 hay 2-5 và Excel tự đổi: định dạng ô là Text rồi gõ lại"),
Wording::new(format!("the cell should have words or a figure and has the day {}", day(*date)), "words or a figure", "Excel made a day of 1/3 or 2-5: give the cell the format Text and type it again")),
Self::ShortYear { found, likely } => language.say(Wording::new(format!("năm chỉ có hai chữ số: “{found}”"), format!("năm đủ bốn chữ số, như {}", day(*likely)), "gõ lại đủ bốn chữ số của năm"),
Wording::new(format!("the year has two figures: “{found}”"), format!("four figures of the year, as in {}", day(*likely)), "type the year with four figures")),
Self::NumberForCode { found } => language.say(Wording::new(format!("ô mã lại là con số {found}"), "mã dạng chữ: chữ thường không dấu, số, gạch nối", "định dạng cột là Text rồi gõ lại: Excel đã bỏ số 0 ở đầu nếu có"),
Wording::new(format!("the cell should have a code and has the number {found}"), "a code as text: small letters, figures, hyphens", "give the column the format Text and type it again: Excel drops zeros at the front")),
Self::UnknownName { found, suggestion, known } => {
let meant = suggestion.as_ref();
let meant = language.say(
meant.map_or_else(|| "sửa lại như trong danh mục, hoặc thêm vào danh mục ấy".to_owned(), |name| format!("có phải là “{name}”? Sửa lại trong ô")),
meant.map_or_else(|| "write it as the list has it, or add it there".to_owned(), |name| format!("perhaps “{name}” is meant? Mend the cell")),
);
language.say(Wording::new(format!("không rõ “{found}” là gì"), quoted(known), meant.clone()),
Wording::new(format!("nobody knows what “{found}” is"), quoted(known), meant.clone()))
}
Self::SeveralNamed { found, ids } => language.say(Wording::new(format!("“{found}” là tên của nhiều mục: {}", quoted(ids)), "một mục", "ghi mã thay cho tên trong ô này"),
Wording::new(format!("“{found}” is the name of several: {}", quoted(ids)), "one of them", "write the id in the cell instead of the name")),
Self::NoSuchRow { found } => language.say(Wording::new(format!("bảng không có hàng nào mang mã `{found}`"), "mã của một hàng trong bảng; không có cột mã thì mã là tên viết thường không dấu, nối bằng gạch", "sửa lại mã, hoặc bỏ mục này"),
Wording::new(format!("no row of the table has the id `{found}`"), "the id of a row; without a column of ids it is the name in small letters without marks, joined by hyphens", "mend the id, or leave it out")),
Self::SaidTwice { key } => language.say(Wording::new(format!("`{key}` đã có trong bảng"), "mỗi điều ghi một chỗ", "xóa ở tệp YAML, hoặc để trống ô trong bảng"),
Wording::new(format!("the table says `{key}` already"), "each thing in one place", "delete it in the YAML file, or leave the cell empty")),
Self::CellsDiffer { found, first, said } => language.say(Wording::new(format!("ô này ghi “{found}”, mà ô {first} cùng hàng đã ghi “{said}” cho cùng một điều"), "mỗi điều một cột, hoặc hai ô ghi như nhau", "xóa ô sai; cột thừa thì xóa cả cột"),
Wording::new(format!("this cell says “{found}”, while {first} in the same row says “{said}” of the same thing"), "one column for each thing, or two cells that say the same", "empty the wrong cell; delete a column too many")),
Self::NotNamed { path, named } => language.say(Wording::new(format!("không phong trào nào đọc `{path}`"), if named.is_empty() { "một tệp Excel mà tệp YAML của phong trào ghi tên".to_owned() } else { format!("một trong: {}", quoted(named)) }, "ghi tên tệp vào chỗ của danh sách trong tệp YAML, như `awardees: danh-sach.xlsx`, rồi chạy lại"),
Wording::new(format!("no campaign reads `{path}`"), if named.is_empty() { "a workbook that a YAML file of the campaign names".to_owned() } else { format!("one of {}", quoted(named)) }, "write its name in the place of the list in the YAML file, as in `awardees: list.xlsx`, and run again")),
Self::SeveralFiles { name, files } => language.say(Wording::new(format!("có {} tệp tên `{name}`: {}", files.len(), quoted(files)), "một tệp", "ghi cả đường dẫn của tệp, tính từ thư mục làm việc"),
Wording::new(format!("{} files are called `{name}`: {}", files.len(), quoted(files)), "one file", "write its whole path from the working folder")),
Self::Taken { path } => language.say(Wording::new(format!("`{path}` đã có sẵn; chương trình không ghi đè"), "tên một tệp chưa có", "chọn tên khác bằng --out, hoặc chuyển tệp ấy đi"),
Wording::new(format!("`{path}` is there already; it is not written over"), "the name of a file that is not there yet", "choose another name with --out, or move that file away")),
Self::SignatureVoid => language.say(Wording::new("tệp Excel có chữ ký số; bản đánh dấu không còn là bản đã ký", "", "chữ ký của tệp gốc vẫn còn nguyên; sửa xong thì ký lại"),
Wording::new("the workbook has a digital signature, and its marked copy is not what was signed", "", "the original keeps its signature; sign again once it is mended")),
Self::StructureLocked => language.say(Wording::new("tệp Excel khóa cấu trúc nên bản đánh dấu không có trang danh sách lỗi", "", "xem lời ghi ở từng ô; muốn có trang ấy thì vào Review › Protect Workbook, bỏ khóa, rồi chạy lại"),
Wording::new("the structure of the workbook is protected, so that its marked copy has no sheet with the list of faults", "", "see the notes of the cells; for the sheet, take the protection off (Review, Protect Workbook) and run again")),
Self::MadeAnew => language.say(Wording::new("không sửa thẳng được tệp này; bản đánh dấu là tệp Excel mới, chỉ có dữ liệu đã đọc", "", "xem lỗi ở bản đánh dấu rồi sửa trong tệp gốc"),
Wording::new("this file cannot be changed in place; the marked copy is a new workbook with nothing but the data that were read", "", "see the faults in the marked copy and mend them in the original")),
}
    }
}
