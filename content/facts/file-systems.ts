import type { Fact, Source } from "@/engine/fact";
import type { Text } from "@/engine/locale";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

/** Wording that is the same in both languages. */
const both = (words: string): Text => ({ ko: words, en: words });
const efs = (title: string, page: string): Source => ({ title: `Amazon EFS User Guide: ${title}`, url: `https://docs.aws.amazon.com/efs/latest/ug/${page}.html` });

const performance = efs("Amazon EFS performance", "performance");
const features = efs("Amazon EFS features", "features");
const lifecycle = efs("Managing storage lifecycle", "lifecycle-management-efs");
const targets = efs("Managing mount targets", "accessing-fs");
const targetsMade = efs("Creating mount targets", "manage-fs-access-create-delete-mount-targets");

/** File systems that many servers mount at once. */
export const fileSystems = {
  "efs.name": {
    value: "Elastic File System", say: both("Elastic File System"),
    meaning: { ko: "EFS는 Elastic File System의 줄임말입니다.", en: "EFS stands for Elastic File System." },
    sources: [efs("What is Amazon Elastic File System?", "whatisefs")], ...read,
    older: { ko: "오래된 정리에는 Elastic File Store라고 적은 것이 있습니다.", en: "Some older notes say Elastic File Store." },
  },
  "efs.what": {
    value: "shared NFSv4 file system", say: { ko: "NFSv4로 함께 쓰는 파일 시스템", en: "a file system shared over NFSv4" },
    meaning: { ko: "EFS는 여러 클라이언트가 NFSv4로 함께 쓰는 파일 시스템이고, 크기는 저절로 늘고 줄어듭니다.", en: "EFS is a file system many clients share over NFSv4; it grows and shrinks by itself." },
    sources: [performance, features], ...read,
  },
  "efs.types": {
    value: ["Regional", "One Zone"], say: { ko: "리전 유형과 One Zone 유형", en: "Regional and One Zone" },
    meaning: { ko: "리전 유형은 셋 이상의 가용 영역에, One Zone 유형은 한 가용 영역에 데이터를 둡니다.", en: "A Regional file system keeps data in three or more zones, a One Zone file system in one." },
    sources: [features], ...read,
  },
  "efs.mount-targets": {
    value: 1, unit: "mount target per zone", say: { ko: "가용 영역마다 하나씩", en: "one in each Availability Zone" },
    meaning: {
      ko: "마운트 대상은 VPC의 가용 영역마다 하나씩 둘 수 있고, 그 영역의 인스턴스들이 서브넷이 달라도 함께 씁니다. One Zone 유형은 하나만 둡니다. 한 번에 VPC 하나에만 둘 수 있습니다.",
      en: "A VPC can have one mount target in each Availability Zone, shared by the instances of that zone whatever their subnet. One Zone has a single one. Mount targets lie in one VPC at a time.",
    },
    sources: [targets, targetsMade], ...read,
  },
  "efs.port": {
    value: 2049, unit: "TCP port", say: { ko: "TCP 2049번", en: "TCP port 2049" },
    meaning: { ko: "마운트 대상의 보안 그룹은 NFS가 쓰는 TCP 2049번 포트의 인바운드를 허용해야 합니다.", en: "The security group of a mount target must allow inbound NFS on TCP port 2049." },
    sources: [{ title: "AWS Lambda Developer Guide: Configuring file system access", url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html" }], ...read,
  },
  "efs.modes.throughput": {
    value: ["elastic", "provisioned", "bursting"], say: both("elastic, provisioned, bursting"),
    meaning: { ko: "EFS의 처리량 모드는 셋이고 콘솔의 기본값은 elastic입니다.", en: "EFS has three throughput modes; the console starts with elastic." },
    sources: [performance], ...read,
  },
  "efs.modes.performance": {
    value: ["generalPurpose", "maxIO"], say: both("generalPurpose, maxIO"),
    meaning: { ko: "EFS의 성능 모드는 generalPurpose와 maxIO입니다.", en: "EFS has the performance modes generalPurpose and maxIO." },
    sources: [performance, { title: "Amazon EFS API, CreateFileSystem (botocore 1.43.107)", url: "https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html" }], ...read,
  },
  "efs.bursting": {
    value: 50, unit: "KiB/s per GiB", say: { ko: "GiB마다 초당 50 KiB", en: "50 KiB/s per GiB" },
    meaning: {
      ko: "bursting 모드의 기준 처리량은 GiB마다 초당 50 KiB입니다. 버스트는 TiB마다 초당 100 MiB, 적어도 초당 100 MiB입니다. 읽기는 3분의 1로 셉니다.",
      en: "In bursting mode the base is 50 KiB/s per GiB; the burst is 100 MiB/s per TiB, at least 100 MiB/s. Reads are metered at one third.",
    },
    sources: [performance], ...read,
  },
  "efs.bursting.burst": {
    value: 100, unit: "MiB/s", say: { ko: "초당 100 MiB", en: "100 MiB/s" },
    meaning: { ko: "bursting 모드는 크레딧이 있는 동안 적어도 초당 100 MiB까지 버스트합니다.", en: "In bursting mode a file system bursts to at least 100 MiB/s while credits last." },
    sources: [performance], ...read,
  },
  "efs.classes.ia-minimum": {
    value: 128, unit: "KiB", say: both("128 KiB"),
    meaning: { ko: "EFS의 Infrequent Access 클래스에서는 파일 하나를 적어도 128 KiB로 셉니다.", en: "In EFS Infrequent Access a file is billed as at least 128 KiB." },
    sources: [features], ...read,
  },
  "efs.classes.archive-minimum": {
    value: 90, unit: "days", say: { ko: "90일", en: "90 days" },
    meaning: { ko: "EFS Archive 클래스는 최소 90일분을 내며, elastic 모드에서만 쓸 수 있습니다.", en: "EFS Archive is billed for at least 90 days and works in elastic mode only." },
    sources: [features, performance], ...read,
  },
  "efs.lifecycle.ia": {
    value: 30, unit: "days", say: { ko: "30일", en: "30 days" },
    meaning: { ko: "기본 수명 주기 정책은 30일 동안 열지 않은 파일을 Infrequent Access로 옮깁니다.", en: "By default the lifecycle policy moves files not opened for 30 days to Infrequent Access." },
    sources: [lifecycle], ...read,
  },
  "efs.lifecycle.archive": {
    value: 90, unit: "days", say: { ko: "90일", en: "90 days" },
    meaning: { ko: "기본 수명 주기 정책은 90일 동안 열지 않은 파일을 Archive로 옮깁니다. 열어도 기본으로는 Standard로 돌아오지 않습니다.", en: "By default files not opened for 90 days move to Archive. Opening one does not by default bring it back to Standard." },
    sources: [lifecycle], ...read,
  },
  "efs.durability": {
    value: "99.999999999", unit: "%", say: both("99.999999999%"),
    meaning: { ko: "EFS는 연간 내구성 99.999999999%를 목표로 설계되었습니다.", en: "EFS is designed for 99.999999999% durability a year." },
    sources: [features], ...read,
  },
  "efs.consistency": {
    value: "close-to-open", say: { ko: "close-to-open 일관성", en: "close-to-open consistency" },
    meaning: { ko: "한 클라이언트가 쓰고 닫은 파일은, 그 뒤에 여는 클라이언트에게 바뀐 내용으로 보입니다.", en: "A file written and closed by one client shows its new content to every client that opens it afterwards." },
    sources: [features], ...read,
  },
  "fsx.types": {
    value: ["Windows File Server", "Lustre", "NetApp ONTAP", "OpenZFS"], say: both("Windows File Server, Lustre, NetApp ONTAP, OpenZFS"),
    meaning: { ko: "FSx는 네 가지 파일 시스템을 관리형으로 제공합니다.", en: "FSx offers four managed file systems." },
    sources: [{ title: "Amazon FSx API, FileSystem (botocore 1.43.107)", url: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_FileSystem.html" }], ...read,
  },
} as const satisfies Record<string, Fact>;
