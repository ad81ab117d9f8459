import type { SystemReasons } from '../system-reasons.js';

const reasons: SystemReasons = {
  EACCES: 'Rättighet saknas.',
  EPERM: 'Rättighet saknas.',
  EROFS: 'Det går inte att skriva på disken.',
  ENOSPC: 'Disken är full. Frigör utrymme och försök på nytt.',
  EDQUOT: 'Det finns inte mer diskutrymme att använda. Frigör utrymme och försök på nytt.',
  ENOENT: 'Filen eller mappen finns inte. Kontrollera sökvägen.',
  ENOTDIR: 'I sökvägen finns en fil på en mapps plats.',
  EISDIR: 'I sökvägen finns en mapp på en fils plats.',
  ENAMETOOLONG: 'Namnet är för långt. Välj ett kortare namn.',
  EBUSY: 'Ett annat program använder den. Stäng det och försök på nytt.',
  EIO: 'Disken kunde inte läsas eller skrivas. Pröva en annan disk.',
  EMFILE: 'För många filer är öppna. Stäng program och försök på nytt.',
  ENOTSUP: 'Disken tillåter inte det. Använd datorns egen disk eller en annan nätverksdisk.',
  EXDEV: 'Disken tillåter inte det. Använd datorns egen disk eller en annan nätverksdisk.',
  ESTALE: 'Förbindelsen till nätverksdisken bröts. Vänta en stund och försök på nytt.',
  ETIMEDOUT: 'Förbindelsen till nätverksdisken bröts. Vänta en stund och försök på nytt.',
  UNKNOWN: 'Disken eller förbindelsen till den fungerar inte. Vänta en stund och försök på nytt.',
};

/** Why the system didn't do something, and what to do, by its own code. */
export function systemReason(code: string): string {
  return reasons[code as keyof SystemReasons] ?? `Systemets fel: ${code}.`;
}
