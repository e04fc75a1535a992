import { View } from '@tarojs/components';
import type { CSSProperties, ReactNode } from 'react';
import './drawing.scss';

/** One colour of a drawing: the shapes it paints, as the inside of an SVG. */
export interface Layer {
  /** Gives the colour, as a background. */
  readonly className: string;
  readonly shapes: string;
}

interface DrawingProps {
  width: number;
  height: number;
  layers: readonly Layer[];
  /** Text over it. */
  children?: ReactNode;
}

/**
 * Computed shapes in the theme's colours. An SVG in an image knows nothing of the theme, so each layer is a mask
 * over a plain View, as the icons are: the system's change to dark repaints it without a redraw.
 */
export function Drawing({ width, height, layers, children }: DrawingProps) {
  return (
    <View className="drawing" style={{ width: `${width}px`, height: `${height}px` }}>
      {layers.map(({ className, shapes }) => (
        <View
          key={className}
          className={`drawing-layer ${className}`}
          style={{ '--shapes': mask(width, height, shapes) } as CSSProperties}
          aria-hidden="true"
        />
      ))}
      {children}
    </View>
  );
}

const mask = (width: number, height: number, shapes: string): string =>
  `url("data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none">${shapes}</svg>`,
  )}")`;

/** A point on a circle; degrees count from three o'clock against the clock. */
export function onCircle(x: number, y: number, radius: number, degrees: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [round(x + radius * Math.cos(angle)), round(y - radius * Math.sin(angle))];
}

const round = (value: number): number => Math.round(value * 100) / 100;
