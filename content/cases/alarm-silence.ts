import type { Case } from "@/engine/quiz/case";

export const alarmSilence: Case = {
  id: "case.alarm-silence",
  title: { ko: "울리지 않은 경보", en: "The alarm that kept silent" },
  symptom: {
    ko: "점심때 사이트가 8분 동안 느렸습니다. CPU 그래프는 95%까지 올랐는데, 80% 초과에서 인스턴스를 늘려야 할 경보는 끝내 울리지 않았습니다.",
    en: "At noon the site was slow for 8 minutes. The CPU graph rose to 95%, but the alarm that should add instances above 80% never fired.",
  },
  probes: [
    {
      id: "rule", look: { ko: "경보의 설정을 본다", en: "Look at the alarm's settings" },
      finding: { ko: "주기 5분, 3개 중 3개, 80 초과.", en: "Period 5 minutes, 3 of 3, greater than 80." },
      tells: { ko: "울리려면 15분 동안의 점 셋이 모두 넘어야 합니다.", en: "To fire it needs three points, fifteen minutes, all breaching." },
    },
    {
      id: "points", look: { ko: "평가된 데이터 포인트를 본다", en: "Look at the points that were evaluated" },
      finding: { ko: "58, 91, 72, 55. 넘은 점은 하나입니다.", en: "58, 91, 72, 55. One of them breaches." },
      tells: { ko: "5분 평균에서는 8분짜리 피크가 점 하나로 줄었습니다.", en: "In five-minute averages a peak of 8 minutes shrinks to one point." },
    },
    {
      id: "monitoring", look: { ko: "인스턴스의 모니터링 방식을 본다", en: "Look at how the instances are monitored" },
      finding: { ko: "기본 모니터링입니다.", en: "Basic monitoring." },
      tells: { ko: "지표가 5분마다 오므로 경보의 주기를 1분으로 줄여도 빠진 점만 늘어납니다.", en: "Points come every five minutes, so a shorter period would mostly find gaps." },
    },
    {
      id: "limits", look: { ko: "그룹의 최대 크기를 본다", en: "Look at the group's maximum size" },
      finding: { ko: "현재 4대, 최대 10대입니다.", en: "4 now, 10 at most." },
      tells: { ko: "늘릴 자리는 있었습니다.", en: "There was room to grow." },
    },
    {
      id: "state", look: { ko: "경보의 상태 기록을 본다", en: "Look at the history of the alarm's state" },
      finding: { ko: "하루 종일 OK입니다.", en: "OK all day." },
      tells: { ko: "데이터가 모자라지는 않았습니다. 판정 자체가 OK였습니다.", en: "It did not lack data. It judged the data to be OK." },
    },
  ],
  telling: ["rule", "points", "monitoring"],
  verdicts: [
    { id: "slow", right: true, text: { ko: "경보가 보는 시간이 피크보다 길다", en: "The alarm looks at a longer stretch than the peak lasted" }, why: { ko: "세부 모니터링을 켜고 주기와 개수를 줄이거나, 넘은 점이 이어지지 않아도 되도록 M을 N보다 작게 둡니다.", en: "Turn on detailed monitoring and shorten period and count, or let M be smaller than N so that breaches need not be in a row." } },
    { id: "maximum", right: false, text: { ko: "그룹이 최대 크기에 닿아 있었다", en: "The group was at its maximum size" }, why: { ko: "최대 크기는 늘리기를 막을 뿐, 경보의 상태는 막지 않습니다.", en: "A maximum keeps a group from growing; it does not keep an alarm from firing." } },
    { id: "missing", right: false, text: { ko: "데이터가 빠져 INSUFFICIENT_DATA에 머물렀다", en: "Data was missing and it stayed in INSUFFICIENT_DATA" }, why: { ko: "상태는 내내 OK였습니다.", en: "It was OK all along." } },
    { id: "threshold", right: false, text: { ko: "임계값이 너무 높아 95%로도 넘지 못했다", en: "The threshold is too high for 95% to pass it" }, why: { ko: "95는 80을 넘습니다. 다만 그 값은 5분 평균이 아니라 순간값이었습니다.", en: "95 is above 80. But it was a momentary value, not a five-minute average." } },
  ],
  explain: {
    ko: "경보는 순간값이 아니라 주기마다의 점을 보고, N개 중 M개가 넘어야 울립니다. 피크가 M × 주기보다 짧으면 끝난 뒤에도 울리지 않습니다.",
    en: "An alarm sees one point per period, not moments, and fires when M of N breach. A peak shorter than M periods can pass without a sound.",
  },
  facts: ["cw.alarm.m-of-n", "cw.ec2.basic", "cw.ec2.detailed"],
};
