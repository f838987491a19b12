package fr.portailfamille.accord;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.famille.Telephone;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a guardian accepts, as typed. */
public class Reponse implements Serializable {

  private boolean courriels = true;
  private String copies;
  private boolean sms;
  private String portable;

  /** As typed, one by one, without the first. */
  List<String> adresses(String premiere) {
    return copies == null
        ? List.of()
        : Arrays.stream(copies.toLowerCase(Locale.ROOT).split("[;,\\s]+"))
            .filter(adresse -> !adresse.isEmpty() && !adresse.equals(premiere))
            .distinct()
            .toList();
  }

  /** As kept. */
  String copiesGardees(String premiere) {
    return courriels ? String.join(";", adresses(premiere)) : "";
  }

  /** As kept, or null. */
  String portableGarde() {
    return sms ? Telephone.enE164(portable).orElse(null) : null;
  }

  static List<Courriel> lire(String copies) {
    return copies == null
        ? List.of()
        : Arrays.stream(copies.split(";")).map(Courriel::new).toList();
  }

  /** Mails may be written to the person. */
  public boolean isCourriels() {
    return courriels;
  }

  public void setCourriels(boolean courriels) {
    this.courriels = courriels;
  }

  /** Addresses besides the first, separated by « ; » (E22). */
  public String getCopies() {
    return copies;
  }

  public void setCopies(String copies) {
    this.copies = copies;
  }

  public boolean isSms() {
    return sms;
  }

  public void setSms(boolean sms) {
    this.sms = sms;
  }

  /** Where text messages go. */
  public String getPortable() {
    return portable;
  }

  public void setPortable(String portable) {
    this.portable = portable;
  }
}
