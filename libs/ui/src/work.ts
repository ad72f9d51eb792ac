/** Components of the screens on which one works: apart from the first screens', so that these stay light. */
export { type AcceptListProps, AcceptList } from './accept-list/accept-list.tsx';
export { type ConflictProps, Conflict } from './conflict/conflict.tsx';
export { type FileListProps, type FileRow, FileList } from './file-list/file-list.tsx';
export { type FilePickerProps, FilePicker } from './file-list/file-picker.tsx';
export { type GapChartProps, type GapRow, GapChart } from './gap-chart/gap-chart.tsx';
export { type MatchListProps, MatchList } from './match-list/match-list.tsx';
export { type OrderListProps, OrderList } from './order-list/order-list.tsx';
export { type RatingTableProps, RatingTable } from './rating-table/rating-table.tsx';
