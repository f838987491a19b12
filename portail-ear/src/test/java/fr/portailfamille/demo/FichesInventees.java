package fr.portailfamille.demo;

import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.sante.CarnetExemple;
import fr.portailfamille.sante.Vaccin;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What families could have said of the health of their children: mostly nothing but a diet, a
 * doctor and vaccinations. The diets are those of the town, and the one that asks for a plan (PAI)
 * has it.
 */
final class FichesInventees {

  /**
   * The sheet of a child.
   *
   * @param json as the form keeps it
   * @param finDuPai null: without a plan
   */
  record Fiche(String json, LocalDate finDuPai) {}

  /** A doctor of the town. */
  record Medecin(String nom, String telephone) {

    private String json() {
      return champ("medecin", nom) + champ("medecinTelephone", telephone);
    }
  }

  private static final int MEDECINS = 12;

  /** Nobody's: in the range kept for fiction. */
  private static final String TELEPHONE = "+33199007%03d";

  private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** The last one is for children who have a plan. */
  private static final List<String> REGIMES = Parametre.SANTE_REGIMES.defaut().lines().toList();

  private static final String ANTIHISTAMINIQUE =
      "Donner l’antihistaminique de sa trousse, appeler le 15 puis les parents";
  private static final String PARENTS = "Prévenir les parents";

  /** To what, and what to do. */
  private static final List<Map.Entry<String, String>> ALIMENTS =
      List.of(
          Map.entry("arachide", ANTIHISTAMINIQUE),
          Map.entry("fruits à coque", ANTIHISTAMINIQUE),
          Map.entry("œuf", "Retirer l’aliment, surveiller une heure, prévenir les parents"),
          Map.entry("lait de vache", PARENTS),
          Map.entry("poisson", PARENTS),
          Map.entry("kiwi", PARENTS));

  private static final List<Map.Entry<String, String>> AUTRES =
      List.of(
          Map.entry("pollens de graminées", PARENTS),
          Map.entry("piqûres de guêpe", "Appeler le 15"),
          Map.entry("acariens", PARENTS));

  private static final String SANS = "{\"presente\":false}";

  private final Hasard hasard;
  private final LocalDate aujourdHui;
  private final List<Medecin> medecins;

  FichesInventees(Hasard hasard, LocalDate aujourdHui) {
    this.hasard = hasard;
    this.aujourdHui = aujourdHui;
    medecins =
        IntStream.range(0, MEDECINS)
            .mapToObj(rang -> inventer(String.format(TELEPHONE, rang)))
            .toList();
  }

  private Medecin inventer(String telephone) {
    var prenom = hasard.parmi(hasard.surCent(50) ? Listes.PRENOMS_FEMMES : Listes.PRENOMS_HOMMES);
    return new Medecin("Dr " + prenom + " " + hasard.parmi(Listes.NOMS), telephone);
  }

  /** Of a household; null when it names none. */
  Medecin medecin() {
    return hasard.surCent(85) ? hasard.parmi(medecins) : null;
  }

  /** {@code depot}: when it is filed; a plan goes on after it. */
  Fiche inventer(Enfant enfant, LocalDate depot, Medecin medecin) {
    var aliment = hasard.surCent(7) ? hasard.parmi(ALIMENTS) : null;
    var autre = hasard.surCent(6) ? hasard.parmi(AUTRES) : null;
    boolean penicilline = hasard.surCent(2);
    boolean asthme = hasard.surCent(3);
    boolean pai = asthme || aliment != null && aliment.getValue().equals(ANTIHISTAMINIQUE);
    var fin = pai ? finDuPai(depot) : null;
    var json =
        String.format(
            """
            {"allergique":"%s","alimentaire":%s,"medicamenteuse":%s,"autreAllergie":%s,\
            "regime":"%s","traitement":"%s"%s%s%s,"pai":"%s"%s,"vaccinations":%s}""",
            ouiNon(aliment != null || autre != null || penicilline),
            allergie(aliment),
            penicilline ? allergie(Map.entry("pénicilline", "Le dire à tout soignant")) : SANS,
            allergie(autre),
            pai && aliment != null && hasard.surCent(40)
                ? REGIMES.get(REGIMES.size() - 1)
                : regime(),
            ouiNon(asthme),
            asthme ? champ("traitementPrecise", "Bronchodilatateur inhalé, avant le sport") : "",
            medecin == null ? "" : medecin.json(),
            hasard.surCent(8) ? champ("remarques", "Porte des lunettes") : "",
            ouiNon(pai),
            pai ? champ("paiExpireLe", fin.toString()) : "",
            vaccinations(enfant.naissance(), depot, hasard.surCent(12)));
    return new Fiche(json, fin);
  }

  private String regime() {
    return REGIMES.get(hasard.poids(74, 14, 6, 6));
  }

  /** Most go on; a few end soon, or have just ended and were not renewed. */
  private LocalDate finDuPai(LocalDate depot) {
    var fin =
        switch (hasard.poids(70, 18, 12)) {
          case 0 -> aujourdHui.plusDays(hasard.entre(60, 300));
          case 1 -> aujourdHui.plusDays(hasard.entre(3, 25));
          default -> aujourdHui.minusDays(hasard.entre(1, 15));
        };
    return fin.isBefore(depot) ? depot : fin;
  }

  private static String vaccinations(LocalDate neLe, LocalDate depot, boolean enRetard) {
    return CarnetExemple.doses(neLe, depot).entrySet().stream()
        .map(doses -> vaccination(doses.getKey(), doses.getValue(), enRetard))
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** {@code enRetard}: without the last dose. */
  private static String vaccination(Vaccin vaccin, List<LocalDate> doses, boolean enRetard) {
    var dates =
        doses.stream()
            .limit(enRetard ? Math.max(0, doses.size() - 1) : doses.size())
            .map(JOUR::format)
            .collect(Collectors.joining(", "));
    return String.format(
        "{\"vaccin\":\"%s\",\"dates\":\"%s\",\"contreIndication\":false}", vaccin, dates);
  }

  private static String allergie(Map.Entry<String, String> allergie) {
    return allergie == null
        ? SANS
        : "{\"presente\":true"
            + champ("precision", allergie.getKey())
            + champ("conduite", allergie.getValue())
            + "}";
  }

  private static String champ(String nom, String valeur) {
    return String.format(Locale.ROOT, ",\"%s\":\"%s\"", nom, valeur);
  }

  private static String ouiNon(boolean oui) {
    return oui ? "OUI" : "NON";
  }
}
