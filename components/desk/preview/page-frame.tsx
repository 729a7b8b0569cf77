'use client'

import { useEffect, useRef, useState } from 'react'

type Props = {
  readonly src: string
  /** CSS pixels of the window that is shown. */
  readonly width: number
  readonly title: string
}

const HEIGHT = 844

/**
 * A window of exactly this width, made smaller where the screen has less room, so that the page inside lays itself out
 * as it would there. Nothing in it may run; its links lead nowhere but inside.
 */
export function PageFrame({ src, width, title }: Props) {
  const room = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(1)
  useEffect(() => {
    const box = room.current
    if (box === null) return
    const seen = new ResizeObserver(() => setScale(Math.min(1, box.clientWidth / width)))
    seen.observe(box)
    return () => seen.disconnect()
  }, [width])
  return (
    <div className="w-full border border-rule" style={{ maxWidth: width + 2 }}>
      <div ref={room} className="overflow-hidden" style={{ height: HEIGHT * scale }}>
        <iframe
          key={src}
          src={src}
          title={title}
          sandbox="allow-same-origin"
          className="max-w-none bg-paper"
          style={{ width, height: HEIGHT, transform: `scale(${scale})`, transformOrigin: '0 0' }}
        />
      </div>
    </div>
  )
}
