/// <reference lib="dom" />
import { BufferTarget, CanvasSource, Output, WebMOutputFormat } from 'mediabunny';
import type { ClipScript } from '../script.ts';
import { prepareFilm } from './film.ts';
import { fonts } from './look.ts';

/** Enough for words that appear and people who cross a room. */
const framesPerSecond = 10;

/** A picture on which a player may land; one more stands at the start of each chapter. A minute without one, and Chromium no longer seeks. */
const keyFrameSeconds = 30;

/** What a clip should weigh, whatever its length; the encoder goes half as far again, and 2 MB is the most. */
const wantedBytes = 1_200_000;

const encoding = { codec: 'vp9', latencyMode: 'quality', bitrateMode: 'variable' } as const;

/** Draws a script frame by frame, as fast as the encoder follows, and gives the WebM file in base64. */
async function recordClip(script: ClipScript): Promise<string> {
  const canvas = document.querySelector('canvas') as HTMLCanvasElement;
  const drawAt = await prepare(canvas, script);
  const bitrate = Math.round((wantedBytes * 8) / script.seconds);
  const source = new CanvasSource(canvas, { ...encoding, bitrate, keyFrameInterval: keyFrameSeconds });
  const output = new Output({ format: new WebMOutputFormat(), target: new BufferTarget() });
  output.addVideoTrack(source, { frameRate: framesPerSecond });
  await output.start();
  for (let frame = 0; frame < script.seconds * framesPerSecond; frame++) {
    const second = frame / framesPerSecond;
    drawAt(second);
    // Said false, it would silence the interval.
    const isStart = script.chapters.some(({ at }) => at === second);
    await source.add(second, 1 / framesPerSecond, isStart ? { keyFrame: true } : {});
  }
  await output.finalize();
  const clip = new Blob([output.target.buffer as ArrayBuffer], { type: 'video/webm' });
  await refuseUnseekable(clip, script);
  return encodeBase64(clip);
}

/** Gives the pictures of some seconds, as PNG in base64: to look at scenes while they are drawn. */
async function drawStills(script: ClipScript, seconds: readonly number[]): Promise<string[]> {
  const canvas = document.querySelector('canvas') as HTMLCanvasElement;
  const drawAt = await prepare(canvas, script);
  return seconds.map((second) => {
    drawAt(second);
    return canvas.toDataURL().replace(/^.*,/, '');
  });
}

async function prepare(canvas: HTMLCanvasElement, script: ClipScript): Promise<(second: number) => void> {
  // Opaque: an alpha channel would double the work of the encoder.
  const pen = canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D;
  await Promise.all([fonts.display(54), fonts.text(44)].map((font) => document.fonts.load(font, 'éœ')));
  return prepareFilm(pen, script);
}

/** A clip without duration, or that cannot seek, would break the chapters of the player. */
async function refuseUnseekable(clip: Blob, { chapters, seconds }: ClipScript): Promise<void> {
  const video = Object.assign(document.createElement('video'), {
    src: URL.createObjectURL(clip),
    muted: true,
  });
  await new Promise((resolve) => video.addEventListener('loadedmetadata', resolve, { once: true }));
  if (Math.abs(video.duration - seconds) > 0.2)
    throw new Error(`the clip lasts ${video.duration} s, not ${seconds}`);
  for (const at of [...chapters.map((chapter) => chapter.at), seconds - 1]) {
    const sought = new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
    video.currentTime = at;
    await sought;
    if (Math.abs(video.currentTime - at) > 0.1) throw new Error(`the clip cannot seek to ${at} s`);
  }
}

async function encodeBase64(clip: Blob): Promise<string> {
  const bytes = new Uint8Array(await clip.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

Object.assign(window, { recordClip, drawStills });
