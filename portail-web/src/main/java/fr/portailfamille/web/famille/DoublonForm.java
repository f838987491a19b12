package fr.portailfamille.web.famille;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.famille.fusion.ComparaisonQueries.Adulte;
import fr.portailfamille.famille.fusion.ComparaisonQueries.EnfantCompare;
import fr.portailfamille.famille.fusion.ComparaisonQueries.Volet;
import fr.portailfamille.famille.fusion.Reunion;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the agent answers about two files; persons who look alike are proposed as the same. */
public class DoublonForm implements Serializable {

  private final long premiere;
  private final long seconde;
  private final List<Correspondance> adultes;
  private final List<Correspondance> enfants;
  private String gardee;
  private String adresse;
  private String motif;
  private String numero;

  DoublonForm(Volet premier, Volet second) {
    premiere = premier.id();
    seconde = second.id();
    adultes =
        second.adultes().stream()
            .filter(adulte -> premier.adultes().stream().noneMatch(a -> a.id() == adulte.id()))
            .map(adulte -> proposer(adulte, premier.adultes()))
            .toList();
    enfants =
        second.enfants().stream()
            .filter(enfant -> premier.enfants().stream().noneMatch(e -> e.id() == enfant.id()))
            .map(enfant -> proposer(enfant, premier.enfants()))
            .toList();
  }

  private static Correspondance proposer(Adulte adulte, List<Adulte> connus) {
    return new Correspondance(
        adulte.id(),
        adulte.nom(),
        connus.stream()
            .filter(connu -> connu.cle().equals(adulte.cle()))
            .findFirst()
            .map(connu -> String.valueOf(connu.id()))
            .orElse(Correspondance.PERSONNE));
  }

  private static Correspondance proposer(EnfantCompare enfant, List<EnfantCompare> connus) {
    return new Correspondance(
        enfant.id(),
        enfant.nom(),
        connus.stream()
            .filter(connu -> connu.cle().equals(enfant.cle()))
            .findFirst()
            .map(connu -> String.valueOf(connu.id()))
            .orElse(Correspondance.PERSONNE));
  }

  Reunion reunion() {
    boolean premiereGardee = Long.parseLong(gardee) == premiere;
    return new Reunion(
        premiereGardee ? premiere : seconde,
        premiereGardee ? seconde : premiere,
        !gardee.equals(adresse),
        memes(adultes, premiereGardee),
        memes(enfants, premiereGardee),
        motif,
        numero);
  }

  /** From the file absorbed to the file kept, whichever of the two is kept. */
  private static Map<Long, Long> memes(List<Correspondance> lignes, boolean premiereGardee) {
    Function<Correspondance, Long> second = Correspondance::getId;
    Function<Correspondance, Long> premier = ligne -> Long.valueOf(ligne.getMemeQue());
    return lignes.stream()
        .filter(Correspondance::connue)
        .collect(
            Collectors.toMap(
                premiereGardee ? second : premier,
                premiereGardee ? premier : second,
                (une, autre) -> deuxPourUn()));
  }

  private static Long deuxPourUn() {
    throw new RegleMetierException("FusionDeuxPourUn");
  }

  public List<Correspondance> getAdultes() {
    return adultes;
  }

  public List<Correspondance> getEnfants() {
    return enfants;
  }

  public String getGardee() {
    return gardee;
  }

  public void setGardee(String gardee) {
    this.gardee = gardee;
  }

  /** Id of the file whose address is the right one. */
  public String getAdresse() {
    return adresse;
  }

  public void setAdresse(String adresse) {
    this.adresse = adresse;
  }

  public String getMotif() {
    return motif;
  }

  public void setMotif(String motif) {
    this.motif = motif;
  }

  public String getNumero() {
    return numero;
  }

  public void setNumero(String numero) {
    this.numero = numero;
  }
}
