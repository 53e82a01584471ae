import { render } from 'preact';
import { followLinks } from './frame/address';
import { Frame } from './frame/Frame';
import { startSettings } from './frame/settings';
import './styles/tokens.css';
import './styles/frame.css';

startSettings();
followLinks();
const place = document.getElementById('app');
if (place) render(<Frame />, place);
