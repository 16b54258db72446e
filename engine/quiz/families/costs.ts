import { drawFrom, missesOf, numberOf, type Family } from "./family";

/** Amounts are computed in whole thousandths of a dollar, so that no binary fraction shows. */
const milli = 1000;
const dollars = (amount: number): number => Math.round(amount * milli) / milli;
const usd = { ko: "달러", en: "USD" };

/** What public addresses cost. */
export const addressCosts: Family = {
  id: "drill.address-cost",
  facts: ["vpc.public-ip.charge"],
  generate(seed, book) {
    const draw = drawFrom(seed);
    const price = numberOf(book, "vpc.public-ip.charge");
    const days = draw.whole("days", 2, 30);
    const inUse = draw.whole("in-use", 1, 12);
    const idle = draw.whole("idle", 1, 8);
    const hours = 24 * days;
    const answer = dollars((inUse + idle) * hours * price);
    return {
      id: this.id, kind: "number", section: "addresses", facts: ["vpc.public-ip.charge"], concepts: ["elastic-ip", "billing"], unit: usd, tolerance: 0.005, answer,
      ask: {
        ko: `퍼블릭 IPv4 주소 하나는 ${book("vpc.public-ip.charge").say.ko}입니다. 실행 중인 인스턴스에 붙은 주소 ${inUse}개와 아무 데도 붙지 않은 탄력적 IP ${idle}개를 ${days}일(${hours}시간) 두면 주소 요금은 모두 얼마입니까?`,
        en: `A public IPv4 address costs ${book("vpc.public-ip.charge").say.en}. ${inUse} on running instances and ${idle} Elastic IP addresses on nothing are kept for ${days} days (${hours} hours). What do the addresses cost in all?`,
      },
      misses: missesOf(answer, [
        { value: dollars(idle * hours * price), why: { ko: "놀고 있는 주소만 셌습니다. 지금은 쓰는 주소에도 똑같이 붙습니다.", en: "That counts only the idle ones. Today an address in use costs the same." } },
        { value: dollars(inUse * hours * price), why: { ko: "쓰는 주소만 셌습니다. 놀고 있는 주소에도 붙습니다.", en: "That counts only those in use. Idle ones cost too." } },
        { value: dollars((inUse + idle) * days * price), why: { ko: "시간당 요금을 하루 요금으로 썼습니다.", en: "That takes the price per hour for a price per day." } },
      ]),
      explain: {
        ko: `주소 ${inUse + idle}개 × ${hours}시간 × ${price}달러입니다. 쓰든 안 쓰든 같습니다.`,
        en: `${inUse + idle} addresses × ${hours} hours × USD ${price}, in use or not.`,
      },
    };
  },
};

/** How many seconds are billed for short runs. */
export const billedSeconds: Family = {
  id: "drill.billed-seconds",
  facts: ["ec2.price.ondemand.minimum-seconds"],
  generate(seed, book) {
    const draw = drawFrom(seed);
    const minimum = numberOf(book, "ec2.price.ondemand.minimum-seconds");
    const short = draw.whole("short", 5, minimum - 5);
    const long = draw.whole("long", minimum + 5, 10 * minimum);
    const times = draw.whole("times", 2, 5);
    const answer = times * minimum + long;
    return {
      id: this.id, kind: "number", section: "billing", facts: ["ec2.price.ondemand.minimum-seconds"], concepts: ["on-demand", "billing"], mistake: "M43", tolerance: 0, answer,
      unit: { ko: "초", en: "seconds" },
      ask: {
        ko: `Linux 온디맨드 인스턴스를 시작해 ${short}초 만에 중지하기를 ${times}번 되풀이한 뒤, 한 번 더 시작해 ${long}초 동안 실행했습니다. 인스턴스 요금은 모두 몇 초에 붙습니까?`,
        en: `A Linux On-Demand instance is started and stopped after ${short} seconds, ${times} times over, then started once more and run for ${long} seconds. How many seconds are billed in all?`,
      },
      misses: missesOf(answer, [
        { value: times * short + long, why: { ko: "실행한 초를 그대로 더했습니다. 시작할 때마다 최소 과금 시간이 있습니다.", en: "That adds the seconds it ran. Every start has a shortest time that is billed." } },
        { value: Math.max(minimum, times * short + long), why: { ko: "최소 과금 시간을 전체에 한 번만 적용했습니다. 시작할 때마다 적용됩니다.", en: "That applies the minimum once to the whole. It applies to every start." } },
        { value: (times + Math.ceil(long / minimum)) * minimum, why: { ko: "마지막 실행까지 분으로 올렸습니다. 최소를 넘으면 초 단위입니다.", en: "That rounds the last run up to minutes. Beyond the minimum it is billed by the second." } },
      ]),
      explain: {
        ko: `시작할 때마다 적어도 ${minimum}초가 과금되므로 짧은 실행은 ${times} × ${minimum}초이고, 마지막은 ${long}초 그대로입니다.`,
        en: `Every start is billed for at least ${minimum} seconds: ${times} × ${minimum} for the short runs, and ${long} for the last as it is.`,
      },
    };
  },
};

/** What a chain of snapshots costs. */
export const snapshotCosts: Family = {
  id: "drill.snapshot-cost",
  facts: ["ebs.snap.price.standard", "ebs.snap.incremental"],
  generate(seed, book) {
    const draw = drawFrom(seed);
    const price = numberOf(book, "ebs.snap.price.standard");
    const first = draw.whole("first", 4, 40) * 10;
    const changed = draw.whole("changed", 1, 9);
    const later = draw.whole("later", 2, 7);
    const stored = first + changed * later;
    const answer = dollars(stored * price);
    return {
      id: this.id, kind: "number", section: "making-an-ami", facts: ["ebs.snap.incremental", "ebs.snap.price.standard"], concepts: ["snapshot"], unit: usd, tolerance: 0.005, answer,
      ask: {
        ko: `데이터가 ${first}GB 든 볼륨의 첫 스냅샷을 뜬 뒤, 매번 새로 ${changed}GB가 바뀔 때마다 스냅샷을 ${later}번 더 떴습니다. 표준 계층이 ${book("ebs.snap.price.standard").say.ko}라면 모두 한 달 보관하는 요금은 얼마입니까? (바뀐 블록은 서로 겹치지 않습니다.)`,
        en: `A volume with ${first} GB of data gets its first snapshot, then ${later} more, each after another ${changed} GB has changed. At ${book("ebs.snap.price.standard").say.en}, what does keeping them all for a month cost? (The changed blocks do not overlap.)`,
      },
      misses: missesOf(answer, [
        { value: dollars(first * (later + 1) * price), why: { ko: "스냅샷마다 볼륨 전체를 저장한다고 셌습니다. 다음 스냅샷부터는 바뀐 블록만 저장합니다.", en: "That stores the whole volume each time. From the second snapshot on only changed blocks are stored." } },
        { value: dollars(first * price), why: { ko: "첫 스냅샷만 셌습니다.", en: "That counts the first snapshot only." } },
        { value: dollars((first + changed) * price), why: { ko: "바뀐 양을 한 번만 더했습니다.", en: "That adds the change only once." } },
      ]),
      explain: {
        ko: `저장된 양은 ${first} + ${later} × ${changed} = ${stored}GB이고, 여기에 ${price}달러를 곱합니다.`,
        en: `What is stored is ${first} + ${later} × ${changed} = ${stored} GB, times USD ${price}.`,
      },
    };
  },
};
