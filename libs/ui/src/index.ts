import './tokens.css';
import './fonts.css';
import './base.css';

export {
  type Attendance,
  type AttendanceCellProps,
  AttendanceCell,
} from './attendance-cell/attendance-cell.tsx';
export { type AvatarProps, Avatar } from './avatar/avatar.tsx';
export { type ButtonProps, Button } from './button/button.tsx';
export { type ButtonLinkProps, ButtonLink } from './button-link/button-link.tsx';
export { type CardProps, Card } from './card/card.tsx';
export { type CheckBoxProps, CheckBox } from './check-box/check-box.tsx';
export { type ChipTone, type ChipProps, Chip } from './chip/chip.tsx';
export { type Choice, type ChoiceGroupProps, ChoiceGroup } from './choice-group/choice-group.tsx';
export { type ClockFace, type ClocksProps, Clocks } from './clocks/clocks.tsx';
export { type CompletionCellProps, CompletionCell } from './completion-cell/completion-cell.tsx';
export { type CountFigureProps, CountFigure } from './count-figure/count-figure.tsx';
export { type DateFieldProps, DateField } from './date-field/date-field.tsx';
export { type DialogProps, Dialog } from './dialog/dialog.tsx';
export { type EmptyStateProps, EmptyState } from './empty-state/empty-state.tsx';
export { type GaugeProps, Gauge } from './gauge/gauge.tsx';
export { type HutState, type HutProps, Hut } from './hut/hut.tsx';
export { type IconProps, Icon, type IconTextProps, IconText } from './icon/icon.tsx';
export { type LegendProps, Legend, TrailSample } from './legend/legend.tsx';
export { Logo } from './logo/logo.tsx';
export { type StepState, type MarkerState, type MarkerProps, Marker } from './marker/marker.tsx';
export { type NoteTone, type NoteProps, Note } from './note/note.tsx';
export { type PageProps, Page, type PageHeadProps, PageHead } from './page/page.tsx';
export {
  type Problem,
  type ProblemSummaryProps,
  ProblemSummary,
} from './problem-summary/problem-summary.tsx';
export { type QuizOptionProps, QuizOption } from './quiz-option/quiz-option.tsx';
export { type RoadBookMark, type RoadBookRow, type RoadBookProps, RoadBook } from './road-book/road-book.tsx';
export { type SavedStateProps, SavedState } from './saved-state/saved-state.tsx';
export { type ScreenState, type ScreenProps, Screen } from './screen/screen.tsx';
export { type SelectOption, type SelectFieldProps, SelectField } from './select-field/select-field.tsx';
export { SkipLink } from './skip-link/skip-link.tsx';
export { type StripProps, Strip } from './strip/strip.tsx';
export { type TextAreaProps, TextArea } from './text-area/text-area.tsx';
export { type TextFieldProps, TextField } from './text-field/text-field.tsx';
export { type TimeFieldProps, TimeField } from './time-field/time-field.tsx';
export {
  type TopBarLink,
  type TopBarProps,
  TopBar,
  type AccountLinkProps,
  AccountLink,
} from './top-bar/top-bar.tsx';
export { type ButtonFace, type ButtonVariant } from './button/face.tsx';
export { type FieldWords } from './field/field.tsx';
export { cx } from './cx.ts';
