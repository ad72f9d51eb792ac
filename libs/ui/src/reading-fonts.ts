/** True italics, for pages of running text: import this file there and nowhere else. */
import './reading-fonts.css';
