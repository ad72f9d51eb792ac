import type { Chime } from './chime.ts';

/** In hertz, one after the other. */
const notes: Readonly<Record<Chime, readonly number[]>> = { minute: [660], phase: [523, 784] };
const noteSeconds = 0.18;
const loudness = 0.12;

let audio: AudioContext | undefined;

/** Short and soft, made by the browser: nothing is fetched for it. */
export function play(chime: Chime): void {
  audio ??= new AudioContext();
  // A browser keeps silent until somebody has pressed something on the page.
  void audio.resume();
  notes[chime].forEach((hertz, nth) => note(audio!, hertz, audio!.currentTime + nth * noteSeconds));
}

function note(context: AudioContext, hertz: number, at: number): void {
  const [tone, volume] = [context.createOscillator(), context.createGain()];
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(loudness, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + noteSeconds);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + noteSeconds);
}
