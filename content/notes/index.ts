import type { Chapter } from "@/engine/note";
import { note as amiAndLaunch } from "./ami-and-launch/note";
import { note as instanceStates } from "./instance-states/note";
import { note as instanceTypes } from "./instance-types/note";
import { note as serverAndEc2 } from "./server-and-ec2/note";

/** Chapters and their notes: this order is the teaching order. */
export const chapters = [
  {
    id: "ec2",
    title: { ko: "EC2: 빌려 쓰는 서버", en: "EC2: servers for rent" },
    summary: {
      ko: "서버가 무엇인지에서 시작해 인스턴스를 고르고, 시작하고, 멈추고, 없애는 일까지 다룹니다.",
      en: "From what a server is to choosing, launching, stopping and terminating an instance.",
    },
    notes: [serverAndEc2, instanceTypes, amiAndLaunch, instanceStates],
  },
] as const satisfies readonly Chapter[];
