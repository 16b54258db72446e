import type { Metadata } from "next";
import type { ReactNode } from "react";
import { earlyScript } from "@/components/site/early";
import "../globals.css";

export const metadata: Metadata = {
  title: "Cloud in Motion · 움직이는 클라우드",
  description: "AWS 컴퓨팅 학습 사이트 · A study site on AWS compute",
  icons: { icon: "/icon.svg" },
};

export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: earlyScript }} />
        <script src="/shell.js" defer />
      </head>
      <body>{children}</body>
    </html>
  );
}
