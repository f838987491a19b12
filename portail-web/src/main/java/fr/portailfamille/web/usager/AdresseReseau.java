package fr.portailfamille.web.usager;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** The network address attempts are counted under. */
final class AdresseReseau {

  private static final int OCTETS_DU_RESEAU = 8;

  private AdresseReseau() {}

  /** One subscriber holds a whole IPv6 /64: only that part is kept. IPv4 addresses as they are. */
  static String of(String adresse) {
    try {
      // a literal address: never resolved by name
      var lue = InetAddress.getByName(adresse);
      return lue instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(lue.getAddress(), OCTETS_DU_RESEAU))
          : lue.getHostAddress();
    } catch (UnknownHostException e) {
      return adresse;
    }
  }
}
