/** Three rising notes, made by the browser: nothing is downloaded. */
export async function playThreeNotes(): Promise<void> {
  const sound = new AudioContext();
  await sound.resume();
  [392, 523.25, 659.25].forEach((frequency, index) => {
    const [tone, volume] = [sound.createOscillator(), sound.createGain()];
    const at = sound.currentTime + index * 0.45;
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(0.3, at + 0.05);
    volume.gain.linearRampToValueAtTime(0, at + 0.4);
    tone.connect(volume).connect(sound.destination);
    tone.start(at);
    tone.stop(at + 0.42);
  });
}
