/// <reference lib="dom" />
import type { ClipScript } from '../script.ts';
import { prepareDrawing } from './draw.ts';
import { fonts } from './look.ts';

const framesPerSecond = 15;

/** The drawing runs a little ahead: a jump to a chapter's first instant lands on the frame before it. */
const leadSeconds = 0.15;

/** The rate is a ceiling, high so that the first picture is sharp: a map that stands still costs far less. */
const format: MediaRecorderOptions & { videoKeyFrameIntervalDuration: number } = {
  mimeType: 'video/webm;codecs=vp9',
  videoBitsPerSecond: 2_500_000,
  videoKeyFrameIntervalDuration: 10_000,
};

/** Plays a script on the canvas, in real time, and gives the recording in base64. */
async function recordClip(script: ClipScript): Promise<string> {
  const canvas = document.querySelector('canvas') as HTMLCanvasElement;
  // Opaque: with an alpha channel, the recorder would add a second video for the transparency.
  const pen = canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D;
  await Promise.all([fonts.display(32), fonts.text(17)].map((font) => document.fonts.load(font, 'éœ')));
  const drawAt = prepareDrawing(pen, script);
  const clip = await record(canvas, drawAt, script.seconds);
  await refuseUnseekable(clip, script.seconds);
  return encodeBase64(clip);
}

/** Recorded in one piece (no time slice), so that Chromium writes the duration and the seek index at the end. */
async function record(
  canvas: HTMLCanvasElement,
  drawAt: (second: number) => void,
  seconds: number,
): Promise<Blob> {
  const recorder = new MediaRecorder(canvas.captureStream(framesPerSecond), format);
  const clip = new Promise<Blob>((resolve) =>
    recorder.addEventListener('dataavailable', (event) => resolve(event.data)),
  );
  drawAt(0);
  recorder.start();
  const start = performance.now();
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const second = (performance.now() - start) / 1000;
      if (second < seconds) return drawAt(second + leadSeconds);
      clearInterval(timer);
      resolve();
    }, 1000 / framesPerSecond);
  });
  recorder.stop();
  return clip;
}

/** A recording that has no duration, or cannot seek, would break the chapters of the player. */
async function refuseUnseekable(clip: Blob, seconds: number): Promise<void> {
  const video = Object.assign(document.createElement('video'), {
    src: URL.createObjectURL(clip),
    muted: true,
  });
  await new Promise((resolve) => video.addEventListener('loadedmetadata', resolve, { once: true }));
  if (Math.abs(video.duration - seconds) > 1)
    throw new Error(`the clip lasts ${video.duration} s, not ${seconds}`);
  const sought = new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
  video.currentTime = seconds / 2;
  await sought;
  if (Math.abs(video.currentTime - seconds / 2) > 0.1) throw new Error('the clip cannot seek');
}

async function encodeBase64(clip: Blob): Promise<string> {
  const bytes = new Uint8Array(await clip.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

Object.assign(window, { recordClip });
